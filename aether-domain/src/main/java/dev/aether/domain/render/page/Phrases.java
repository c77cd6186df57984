package dev.aether.domain.render.page;

/** The few words that a page says by itself, in its own language where we know it. */
public enum Phrases {
  EN("Skip to content", "Main", "More", "This page does not exist", "Go to the home page"),
  DE("Zum Inhalt", "Hauptnavigation", "Weiteres", "Diese Seite gibt es nicht", "Zur Startseite"),
  ES("Ir al contenido", "Principal", "Más", "Esta página no existe", "Ir a la página de inicio"),
  FR("Aller au contenu", "Principal", "Plus", "Cette page n’existe pas", "Aller à l’accueil"),
  JA("本文へ", "メイン", "その他", "このページはありません", "ホームへ"),
  KO("본문으로 건너뛰기", "주요 메뉴", "더 보기", "없는 페이지입니다", "첫 화면으로");

  private final String skip;
  private final String main;
  private final String more;
  private final String notFound;
  private final String home;

  Phrases(String skip, String main, String more, String notFound, String home) {
    this.skip = skip;
    this.main = main;
    this.more = more;
    this.notFound = notFound;
    this.home = home;
  }

  /** The phrases of a language tag such as {@code ko-KR}; English where there are none. */
  public static Phrases of(String language) {
    for (Phrases phrases : values()) {
      if (language.split("-", 2)[0].equalsIgnoreCase(phrases.name())) {
        return phrases;
      }
    }
    return EN;
  }

  public String skip() {
    return skip;
  }

  public String main() {
    return main;
  }

  public String more() {
    return more;
  }

  public String notFound() {
    return notFound;
  }

  public String home() {
    return home;
  }

  /** A word of a part of the page. */
  public String word(Word word) {
    return word.in(this);
  }
}
