# For everybody, before anyone is in: the front page, accessibility, privacy.

open-welkom-titel = Welcome to Naast
open-inleiding = One file for the whole family, with one regular contact person who stays.
open-werkt-u = Do you work with families? Then log in.
open-inloggen-knop = Log in
open-over-u-kop = Is the file about you or your family?
open-brief = Did you get a letter with a code? That is how you come in. First check that nobody is reading along.
open-code-knop = I have a code
open-account-knop = I already have an account
norm-inleiding = Naast is made to work for everybody: with a keyboard, with a screen reader, on a phone, greatly enlarged and without JavaScript. The standard is WCAG 2.2, level AA.
werkt-niet-kop = Does something not work?
werkt-niet = Tell the municipality that helps you. It must answer within a month. If that does not help, you can make a complaint or go to the Nationale ombudsman (national ombudsman).
norm-verklaring-kop = Statement
norm-verklaring = The municipality that uses Naast publishes its own accessibility statement in the register of the Dutch government. The results of our own tests are with the source code.
privacy-titel = Privacy
privacy-inleiding = In Naast people work together on one file about a family. What is in it is protected: only those who are involved with the family see what is meant for them.
privacy-blik-kop = Every look is recorded
privacy-blik = Whoever looks at a file leaves a line: who, when, on whose behalf, which part and why. The family can read that.
privacy-rechten-kop = Your rights
privacy-rechten = You may see your data, have them corrected, add to them and sometimes have them removed. Your regular contact person helps you with that, or an independent cliëntondersteuner (client supporter).
privacy-cookies-kop = Cookies
privacy-cookies = Naast uses one cookie, to know that you are logged in. If you choose another language, a second cookie remembers that language until you close the browser. Nothing is tracked.
