/** Common names of a culture, combined by chance: whoever comes out is invented. */
interface Names {
  readonly given: string;
  readonly family: string;
}

const NAMES = {
  american: {
    given:
      'Alicia Brandon Chelsea Darnell Erin Felicia Grant Heather Isaac Jasmine Kayla Logan Monique Nathan Paige Renee Shawn Tanya Vincent Whitney',
    family:
      'Abbott Barlow Calloway Dawkins Eastman Fairchild Gentry Hargrove Ingram Jessup Kimball Lockhart Merriweather Northcutt Ogden Pruitt Ransom Stallworth Thibodeaux Underhill Vickers Whitlow Yarborough',
  },
  hispanic: {
    given:
      'Alejandra Beatriz Carlos Daniela Esteban Fernanda Guadalupe Héctor Inés Javier Lorena Marisol Nicolás Paloma Rocío Tomás Ximena',
    family:
      'Aguirre Barrientos Cárdenas Delgadillo Escamilla Figueroa Granados Huerta Izquierdo Lozano Montemayor Núñez Olivares Peralta Quintanilla Saldívar Treviño Villarreal Zamarripa',
  },
  filipino: {
    given:
      'Analyn Bernardo Cristina Dennis Evangeline Florante Grace Jomar Kristel Liezel Marites Noel Precious Rowena Sheryl',
    family:
      'Abanilla Balagtas Cabrera Dimaculangan Espiritu Fajardo Galang Hilario Lacsamana Macaraeg Natividad Ocampo Pangilinan Quiambao Salonga Tolentino Valdez',
  },
  chamorro: {
    given: 'Antonia Benny Carmen Dolores Frankie Josefina Kiana Lourdes Rosario Vicente',
    family: 'Aguon Benavente Camacho Duenas Flores Mafnas Quitugua Taitano Tedpahogo',
  },
  polish: {
    given:
      'Agnieszka Bartosz Celina Dorota Elżbieta Grażyna Halina Iwona Jarosław Kinga Łukasz Małgorzata Paulina Sławomir Urszula Wioletta',
    family:
      'Adamczewski Borowiak Cieślik Dąbrowa Gołębiowska Jabłonka Kaczmarczyk Łęcki Majchrzak Niedzielska Olszak Piątek Rogala Śliwa Trzciński Walczak Żurek',
  },
  romanian: {
    given: 'Adriana Bogdan Camelia Doina Elena Florin Georgiana Ioana Liviu Mihaela Octavian Roxana Ștefania Viorica',
    family:
      'Albu Bălan Cojocaru Drăgan Enache Florea Grigorescu Iacob Lăzărescu Moldovan Neagu Oprea Pârvu Rusu Stoica Țurcanu Vlădescu',
  },
  german: {
    given:
      'Annika Benedikt Corinna Dietmar Elke Franziska Gerhild Henning Jana Kerstin Lennart Mareike Nils Petra Rüdiger Silke Ulrike Volker',
    family:
      'Ahlers Böttcher Clemens Dreßler Eberhardt Fröhlich Gärtner Hoppe Jürgens Krämer Lindner Möhring Nötzel Pfeiffer Rößler Schäfer Thieme Vogelsang Wächter',
  },
  irish: {
    given: 'Aisling Brendan Caoimhe Declan Eimear Fergal Gráinne Ita Killian Maeve Niamh Oisín Róisín Siobhán Tadhg',
    family:
      "Brannigan Cullinane Devaney Fallon Geraghty Hanratty Kavanagh Lenihan McArdle O'Brien O'Dowd Prendergast Quigley Rafferty Sheehan Tierney Woulfe",
  },
  swedish: {
    given: 'Annika Björn Cecilia Elin Fredrik Gunilla Håkan Ingrid Johanna Lars Maja Oskar Pernilla Sixten Åsa',
    family:
      'Ahlgren Bergqvist Dahlström Ekblad Forsman Hedlund Isaksson Källström Lindqvist Malmgren Nyström Öberg Sandell Törnqvist Wikström',
  },
  norwegian: {
    given: 'Anne Bjørn Eirik Gro Håvard Ingeborg Kari Liv Magnus Nora Øystein Solveig Tone Vegard',
    family:
      'Aasen Bakken Dahle Eide Fossum Grønvold Haugland Johnsrud Kvamme Lunde Myhre Nygård Rønning Solberg Tveit Ødegaard',
  },
  danish: {
    given: 'Anders Birgitte Camilla Ditte Esben Freja Henrik Jytte Kirsten Lærke Mads Mette Rasmus Sofie Søren',
    family:
      'Bjerregaard Christoffersen Damgaard Frandsen Graversen Hjort Kjærgaard Lauridsen Mølgaard Nørby Overgaard Ravn Skovgaard Toft Vestergaard',
  },
  swiss: {
    given: 'Andrea Beat Claudia Daniela Flurin Gian Ladina Marlis Nadine Reto Sandra Urs Vreni',
    family:
      'Aebischer Baumgartner Caduff Dürrenberger Eggimann Flückiger Gerber Hunziker Inderbitzin Käser Leuenberger Niederhauser Oberholzer Rüegg Stucki Zbinden',
  },
  french: {
    given:
      'Amélie Baptiste Clémence Damien Élodie Fabien Gaëlle Hélène Jérôme Laëtitia Manon Noémie Pascal Solène Thibault',
    family:
      'Aubert Bonnard Chevallier Delattre Fouquet Germain Hubert Jacquet Lemoine Marchal Noblet Perrault Renaudin Schaller Tissier Vasseur',
  },
  quebecois: {
    given:
      'Alexis Audrey Béatrice Charles-Étienne Geneviève Isabelle Julien Karine Mathieu Maude Nathalie Olivier Stéphanie Xavier',
    family:
      'Archambault Beauchemin Charbonneau Desrosiers Fortier Gagnon Laframboise Lachapelle Mailloux Paquette Robitaille Sauvageau Thériault Vaillancourt',
  },
  british: {
    given:
      'Abigail Callum Davina Elliot Fiona Gareth Harriet Imogen Jonathan Kirsty Lewis Morag Nigel Philippa Rhys Tamsin',
    family:
      'Ashworth Bickerstaff Cartwright Duckworth Entwistle Fothergill Greenhalgh Hollis Illingworth Kershaw Lambourne Millward Oakeshott Pemberton Ridgeway Thistlethwaite Wainwright',
  },
  canadian: {
    given: 'Bronwyn Colin Devon Erika Gordon Hailey Jocelyn Keith Lindsay Meredith Owen Robyn Stuart Tegan',
    family:
      'Ballantyne Carruthers Dunphy Ferrier Gillespie Hatcher Kowalchuk MacAskill Nickerson Petrie Sinclair Tkachuk Vandermeer Wozniak',
  },
  australian: {
    given:
      'Ainslie Bradley Carly Damien Ebony Flynn Georgia Jarrod Kylie Lachlan Mitchell Narelle Rhiannon Shane Tahlia',
    family:
      'Bannister Coombes Dempster Ellery Garland Hartigan Kinnear Lonergan Maddock Pascoe Quinlan Rowley Stanhope Trevorrow Willoughby',
  },
  newZealand: {
    given: 'Anahera Bevan Hine Kahu Kirsten Manaia Moana Rangi Rewi Ruth Tāne Trish Wiremu',
    family: 'Bidois Collier Hapuku Henare Kingi Matthews Ngata Parata Rātana Southey Tamihana Wharepapa Wilkie',
  },
  indian: {
    given: 'Anjali Biju Deepa George Jisha Lakshmi Manoj Neethu Priya Rajesh Sheeba Sunitha Thomas Vidya',
    family: 'Chacko Devassy Eapen George Kurian Mathew Nambiar Panicker Pillai Raghavan Thachil Varghese Warrier',
  },
  nigerian: {
    given: 'Adaeze Babatunde Chiamaka Damilola Emeka Folake Ifeoma Kehinde Ngozi Obinna Sade Tunde Yetunde',
    family: 'Adebowale Balogun Chukwu Ekwueme Fashola Ibekwe Nwachukwu Ogunleye Okonjo Olatunji Onyekachi Salami Uzoma',
  },
} as const satisfies Readonly<Record<string, Names>>;

export type Culture = keyof typeof NAMES;

export const givenNamesOf = (culture: Culture): string[] => NAMES[culture].given.split(' ');
export const familyNamesOf = (culture: Culture): string[] => NAMES[culture].family.split(' ');
