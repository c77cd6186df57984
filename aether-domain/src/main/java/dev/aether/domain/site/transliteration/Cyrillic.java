package dev.aether.domain.site.transliteration;

/**
 * Cyrillic letter by letter, as passports and road signs spell it: Russian, and the letters that
 * Ukrainian, Belarusian, Serbian and Macedonian have besides.
 */
final class Cyrillic {
  private static final Alphabet ALPHABET =
      new Alphabet(
          "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u"
              + " ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya"
              + " і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz");

  private Cyrillic() {}

  static String romanize(String lowerCase) {
    return ALPHABET.romanize(lowerCase);
  }
}
