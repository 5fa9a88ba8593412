// Small comforts. Every page works without this file; it stores nothing and sends nothing.
"use strict";
(() => {
  // Says how many characters are left. Nothing is cut off: the server explains what is too long.
  const getal = new Intl.NumberFormat("nl-NL");
  for (const vak of document.querySelectorAll("textarea[data-maximum]")) {
    const teller = document.getElementById(`${vak.id}-teller`);
    if (!teller) continue;
    const maximum = Number(vak.dataset.maximum);
    let wacht;
    const tel = () => {
      const over = maximum - [...vak.value.replace(/\r\n/g, "\n")].length;
      const woord = Math.abs(over) === 1 ? "teken" : "tekens";
      // Said to everybody, so to nobody in particular: a child may read it.
      teller.textContent = over >= 0
        ? `Er is nog plaats voor ${getal.format(over)} ${woord}.`
        : `Dit is ${getal.format(-over)} ${woord} te lang.`;
      teller.classList.toggle("naast-teller--over", over < 0);
    };
    teller.setAttribute("aria-live", "polite");
    // After a pause, so that a screen reader does not speak at each key.
    vak.addEventListener("input", () => { clearTimeout(wacht); wacht = setTimeout(tel, 600); });
    if (vak.value) tel();
  }

  // Warns before unsent text is lost. The text itself is kept nowhere: someone else may use this device.
  let ongestuurd = false;
  for (const formulier of document.querySelectorAll("form[data-bewaak]")) {
    formulier.addEventListener("input", () => { ongestuurd = true; });
    formulier.addEventListener("submit", () => { ongestuurd = false; });
  }
  addEventListener("beforeunload", (moment) => { if (ongestuurd) moment.preventDefault(); });

  // Quick exit: without a question, and without this page behind the back button. Escape twice does the same.
  const uitgang = document.querySelector("[data-snel-sluiten]");
  if (uitgang) {
    const weg = () => { ongestuurd = false; document.documentElement.hidden = true; location.replace(uitgang.href); };
    uitgang.addEventListener("click", (moment) => { moment.preventDefault(); weg(); });
    let keren = 0;
    addEventListener("keydown", (moment) => {
      keren = moment.key === "Escape" ? keren + 1 : 0;
      if (keren === 2) weg();
    });
  }

  // After a refused form the summary is read first.
  document.querySelector("#fouten, .naast-weigering, .naast-conflict")?.focus({ preventScroll: false });

  // Buttons that only make sense with a script appear now.
  for (const knop of document.querySelectorAll("[data-druk-af]")) {
    knop.hidden = false;
    knop.addEventListener("click", () => print());
  }
})();
