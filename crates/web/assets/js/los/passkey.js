// Logging in with a passkey, and adding one. Loaded only on the pages that offer it; without it the password path works.
"use strict";
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const bytes = (tekst) => Uint8Array.from(atob(tekst.replaceAll("-", "+").replaceAll("_", "/")), (teken) => teken.charCodeAt(0));
  const tekst = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const maak = async (vraag) => {
    vraag.challenge = bytes(vraag.challenge);
    vraag.user.id = bytes(vraag.user.id);
    for (const bekend of vraag.excludeCredentials ?? []) bekend.id = bytes(bekend.id);
    const sleutel = await navigator.credentials.create({ publicKey: vraag });
    return {
      id: sleutel.id, rawId: tekst(sleutel.rawId), type: sleutel.type, extensions: {},
      response: {
        attestationObject: tekst(sleutel.response.attestationObject),
        clientDataJSON: tekst(sleutel.response.clientDataJSON),
        transports: sleutel.response.getTransports?.() ?? [],
      },
    };
  };

  const gebruik = async (vraag) => {
    vraag.challenge = bytes(vraag.challenge);
    for (const bekend of vraag.allowCredentials ?? []) bekend.id = bytes(bekend.id);
    const sleutel = await navigator.credentials.get({ publicKey: vraag });
    const { authenticatorData, clientDataJSON, signature, userHandle } = sleutel.response;
    return {
      id: sleutel.id, rawId: tekst(sleutel.rawId), type: sleutel.type, extensions: {},
      response: {
        authenticatorData: tekst(authenticatorData), clientDataJSON: tekst(clientDataJSON),
        signature: tekst(signature), userHandle: userHandle ? tekst(userHandle) : null,
      },
    };
  };

  for (const vak of document.querySelectorAll("[data-passkey]")) {
    const formulier = vak.querySelector("form");
    const melding = vak.querySelector("[data-passkey-melding]");
    vak.hidden = false;
    for (const weg of document.querySelectorAll("[data-zonder-passkey]")) weg.hidden = true;
    formulier.addEventListener("submit", async (moment) => {
      moment.preventDefault();
      melding.textContent = "";
      try {
        const antwoord = await fetch(vak.dataset.vraag, { method: "POST", body: new URLSearchParams(new FormData(formulier)) });
        if (!antwoord.ok) {
          const { melding: reden } = await antwoord.json().catch(() => ({}));
          melding.textContent = reden ?? vak.dataset.luktNiet;
          return;
        }
        const { publicKey, kenmerk } = await antwoord.json();
        const sleutel = await (vak.dataset.passkey === "maak" ? maak(publicKey) : gebruik(publicKey));
        formulier.elements.antwoord.value = JSON.stringify(sleutel);
        if (kenmerk) formulier.elements.kenmerk.value = kenmerk;
        formulier.submit();
      } catch {
        melding.textContent = vak.dataset.afgebroken;
      }
    });
  }
})();
