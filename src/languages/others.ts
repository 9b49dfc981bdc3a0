/**
 * Common words of languages that are not understood, so that their documents
 * are recognised as such instead of being taken for a neighbour.
 */
export const otherLanguages: Record<string, string> = {
  bg: 'и на за се от в са че не да това като но или при който която което бъде има също със към тази този всички след може',
  ca: 'el la els les de del i en un una que és per amb com al no són aquest aquesta però també més seva des entre quan hi ho molt',
  cs: 'a se na je že v s z do to jako jsou být nebo ale pro při také které který která jsme máme podle nebyl může když už jen bude',
  da: 'og i at det er en til på af for med den der ikke som de har kan et vi skal hvis om eller men være fra også når blev hvor',
  de: 'der die das und ist nicht mit für auf von zu den ein eine wir sie ich es dem des im sich auch als an bei oder werden wird nach wenn über haben kann',
  et: 'ja on ei et see kui ka oma või mis aga siis välja meie teie kes nii peab tema oli pole mida seda saab veel kõik nagu ning',
  fr: 'le la les des et est une un que qui dans pour pas sur avec au du ce nous vous il elle sont plus par ou cette mais être fait votre vos notre aux comme',
  hu: 'a az és hogy nem is egy van meg ez csak de mint már ha azt vagy el kell még ki lehet vagyunk minden után nagyon szerint',
  it: 'il lo la gli le e di che è per un una non con del della dei delle sono nel nella si come da anche più questo questa ma alla al essere hanno quando',
  lt: 'ir yra kad į ne su iš tai kaip ar bet nuo apie už jei tik buvo dėl mes jūs per savo galite gali',
  lv: 'un ir ka uz no ar par kas nav tas vai bet pie mēs jūs kā var arī pēc šis savu būt',
  nl: 'de het een en van is niet dat op te zijn met voor aan die er wij ik je u ook als bij naar om worden wordt maar deze kan hebben door',
  no: 'og i det er på en til av for med som ikke den vi har kan et å skal hvis om eller men være fra også når ble hvor jeg',
  pl: 'i w na z że się nie do jest to jak dla po od co przez oraz lub ale są może przy być tym jego które który tego',
  pt: 'o a os as de do da e em um uma que não para com por mais como no na dos das se ou é são foi ao à você seu sua pelo também isso está nos',
  sv: 'och i att det är en på för med som inte den av till vi har kan ett om du eller men från så när ska hur vara också var jag',
  tr: 've bir bu için ile de da ne çok daha olan olarak gibi kadar ama var en her ise değil sonra mi',
  uk: 'і в на що не з до та це як для від він ми ви є але або про при за вони його її бути було також якщо щоб можна',
}
