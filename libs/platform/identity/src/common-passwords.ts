/**
 * Passwords of twelve characters and more that are tried first, in lower case. Short ones are refused by their length.
 * Compiled from what people make of the best-known ones when a form asks for twelve characters.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password1234 password12345 password123456 passwordpassword password123! password1234! passw0rd1234 p@ssword1234
  p@ssw0rd1234 mypassword123 newpassword1 newpassword123 changeme1234 changemenow! changeit1234 letmein12345
  letmeinplease welcome12345 welcome123456 welcomewelcome administrator adminadmin12 administrator1 admin1234567
  iloveyou1234 iloveyou12345 iloveyouforever iloveyousomuch qwertyuiop12 qwertyuiop123 qwertyuiop[] qwertyqwerty
  qwerty123456 qwerty1234567 1qaz2wsx3edc 1q2w3e4r5t6y 1q2w3e4r5t6y7u asdfghjkl123 zxcvbnm12345
  azertyuiop12 azertyuiop123 motdepasse12 motdepasse123 contraseña123 contrasena12 contrasena123 passwort1234
  geheim123456 sunshine1234 princess1234 football1234 baseball1234 superman1234 batman123456 dragon123456
  monkey123456 master123456 shadow123456 michael12345 jennifer1234 trustno11234 starwars1234 whatever1234
  helloworld12 helloworld123 hello1234567 testtesttest test12345678 testing12345 secret123456 secretsecret
  default12345 temporary123 temppassword guestguest12 nurse1234567 nursenurse12 registerednurse hospital1234
  hospital12345 crossward123 crossward1234 crosswardcrossward travelnurse1 travelnurse123 florencenightingale
  correcthorsebatterystaple ilovenursing nursing12345 summer202400 winter202400 january12345 december1234
  `
    .trim()
    .split(/\s+/),
);
