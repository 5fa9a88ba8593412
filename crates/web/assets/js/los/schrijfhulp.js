// While a professional writes, tips appear under the text. Nothing is kept: here nor on the server.
"use strict";
(() => {
  const vakken = [...document.querySelectorAll("textarea[data-schrijfhulp]")].filter((vak) => vak.form?.elements.namedItem("token"));
  // The tips come by themselves now.
  if (vakken.length) for (const knop of document.querySelectorAll("[data-kijk-na]")) knop.hidden = true;

  for (const vak of vakken) {
    const plek = document.createElement("div");
    plek.setAttribute("aria-live", "polite");
    (document.getElementById(`${vak.id}-teller`) ?? vak).after(plek);
    let wacht;
    let bezig;
    let straks;
    const toon = (stuk) => {
      const open = plek.querySelector("details")?.open ?? false;
      for (const uitklap of stuk.querySelectorAll("details")) uitklap.open = open;
      plek.replaceChildren(...stuk.childNodes);
      straks = undefined;
    };
    const kijk = async (eerst = false) => {
      bezig?.abort();
      bezig = new AbortController();
      const vraag = new URLSearchParams({
        token: vak.form.elements.namedItem("token").value,
        stukje: "1", soort: vak.dataset.schrijfhulp, tekst: vak.value,
      });
      try {
        const antwoord = await fetch("/werk/schrijfhulp", { method: "POST", body: vraag, signal: bezig.signal, redirect: "error" });
        if (!antwoord.ok) return;
        const stuk = new DOMParser().parseFromString(await antwoord.text(), "text/html").body;
        // Who went on to another field is aiming at something: then nothing moves until he or she comes back to this text.
        if (eerst || document.activeElement === vak) toon(stuk); else straks = stuk;
      } catch {
        // No tips, no harm: the page works without them.
      }
    };
    // After a pause, so that the tips do not hurry the writer.
    vak.addEventListener("input", () => { clearTimeout(wacht); wacht = setTimeout(kijk, 1200); });
    vak.addEventListener("focus", () => { if (straks) toon(straks); });
    if (vak.value.trim()) kijk(true);
  }
})();
