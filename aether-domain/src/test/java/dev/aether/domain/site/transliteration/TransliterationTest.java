package dev.aether.domain.site.transliteration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "서울, seoul",
    "부산 제주, busan jeju",
    "한글, hangeul",
    "빵집, ppangjip",
    "강남, gangnam",
    "압구정, apgujeong",
    "낙동강, nakdonggang",
    "칠곡, chilgok",
    "영등포, yeongdeungpo",
    "의정부 과천, uijeongbu gwacheon",
    "희망, huimang",
    "웨딩 쇠고기 돼지 뭐, weding soegogi dwaeji mwo",
    "튀김 꽃 싸다, twigim kkot ssada",
    "예술 얘기, yesul yaegi"
  })
  void koreanSoundsAsItsLettersDo(String korean, String latin) {
    assertThat(Transliteration.toAscii(korean)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "설악, seorak",
    "한옥, hanok",
    "밖에, bakke",
    "있어, isseo",
    "앉아, anja",
    "읽어, ilgeo",
    "젊은, jeolmeun",
    "넓은, neolbeun",
    "없어, eopseo",
    "몫이, moksi",
    "핥아, halta",
    "읊어, eulpeo",
    "좋아, joa",
    "많아, mana",
    "싫어, sireo",
    "낮이 꽃이, naji kkochi",
    "부엌에 앞에 밭에, bueoke ape bate",
    "종이, jongi",
    "잡아 닫아, jaba dada"
  })
  void aKoreanFinalMovesToTheVowel(String korean, String latin) {
    assertThat(Transliteration.toAscii(korean)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "백마, baengma",
    "낱말, nanmal",
    "앞문, ammun",
    "작년, jangnyeon",
    "꽃눈, kkonnun",
    "종로, jongno",
    "독립문, dongnimmun",
    "합리, hamni",
    "침략, chimnyak",
    "신라, silla",
    "별내, byeollae",
    "실로, sillo",
    "달마, dalma",
    "나라, nara",
    "해돋이, haedoji",
    "같이, gachi",
    "핥이다, halchida",
    "좋고 좋다 좋지, joko jota jochi",
    "많다 싫지, manta silchi",
    "좋소, joso",
    "많소, manso",
    "묵호, mukho",
    "집현전, jiphyeonjeon",
    "각시 국자, gaksi gukja"
  })
  void koreanConsonantsChangeEachOther(String korean, String latin) {
    assertThat(Transliteration.toAscii(korean)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"닭, dak", "값, gap", "삶, sam", "여덟, yeodeol", "옷 낮 꽃 밭 히읗, ot nat kkot bat hieut"})
  void aKoreanFinalClosesAWord(String korean, String latin) {
    assertThat(Transliteration.toAscii(korean)).isEqualTo(latin);
    assertThat(Transliteration.toAscii(korean + "a")).isEqualTo(latin + "a");
  }

  @Test
  void knowsTheFirstAndTheLastOfEachScript() {
    assertThat(Transliteration.toAscii("\uAC00\uD7A3")).isEqualTo("gahit");
    assertThat(Transliteration.toAscii("\uABFF\uD7A4")).isBlank();
    assertThat(Transliteration.toAscii("\u3041 \u3096 \u30A1 \u30F6")).isEqualTo("a ke a ke");
    assertThat(Transliteration.toAscii("いぁ")).isEqualTo("ia");
    assertThat(Transliteration.toAscii("a\u0080")).isEqualTo("a ");
  }

  @Test
  void readsDecomposedKorean() {
    assertThat(Transliteration.toAscii("\u1112\u1161\u11AB")).isEqualTo("han");
  }

  @ParameterizedTest
  @CsvSource({
    "Москва, moskva",
    "Щукин Юрий, shchukin yuriy",
    "объявление, obyavlenie",
    "Ёжик Хлеб Чай Цех, yozhik khleb chay tsekh",
    "Эхо Ярмарка Выбор, ekho yarmarka vybor",
    "Київ Їжак Єва Ґанок, kiyiv yizhak yeva ganok",
    "Љубав Њива Ђак Ћуприја Џеп, ljubav njiva djak cuprija dzep"
  })
  void cyrillicGoesLetterByLetter(String cyrillic, String latin) {
    assertThat(Transliteration.toAscii(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "Αθήνα, athina",
    "Ελλάς, ellas",
    "ΟΥΖΟ, ouzo",
    "Φούρνος, fournos",
    "ψωμί ξανά, psomi xana",
    "χώρα ϊΐϋΰ, chora iiyy"
  })
  void greekGoesLetterByLetter(String greek, String latin) {
    assertThat(Transliteration.toAscii(greek)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "さくら, sakura",
    "カフェ, kafe",
    "キャット, kyatto",
    "しゃしん ちょうちん じゃがいも, shashin chouchin jagaimo",
    "マッチ, matchi",
    "パーティー, pati",
    "っ, ''",
    "ラーメン, ramen",
    "ゔ, vu",
    "ァ, a",
    "ﾗｰﾒﾝ, ramen",
    "あぁ, aa",
    "ひゃく, hyaku",
    "かっ a, ka a"
  })
  void kanaFollowHepburn(String kana, String latin) {
    assertThat(Transliteration.toAscii(kana)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "Ångström, angstrom",
    "Việt Nam, viet nam",
    "Ǿre, ore",
    "Łódź, lodz",
    "Þór ðe, thor de",
    "ﬁne №1, fine no1",
    "O’Neill's, oneills",
    "東京, '  '",
    "a\u00B7b, a b"
  })
  void otherLettersLoseTheirAccentsOrGo(String text, String ascii) {
    assertThat(Transliteration.toAscii(text)).isEqualTo(ascii);
  }

  @Test
  void looksAtTwoHundredAndFiftySixCodePoints() {
    assertThat(Transliteration.toAscii("ab".repeat(128) + "c")).isEqualTo("ab".repeat(128));
    assertThat(Transliteration.toAscii("a".repeat(255) + "c")).endsWith("ac");
  }

  @Test
  void countsRepeatedSignsOnce() {
    assertThat(Transliteration.toAscii("a" + "-".repeat(1_000) + "bb")).isEqualTo("a-bb");
  }

  @Test
  void keepsThreeMarksOnALetter() {
    assertThat(Transliteration.toAscii("\u304B\u3099")).isEqualTo("ga");
    assertThat(Transliteration.toAscii("a\u0301\u0302\u0303\u0304\u0305b")).isEqualTo("ab");
  }
}
