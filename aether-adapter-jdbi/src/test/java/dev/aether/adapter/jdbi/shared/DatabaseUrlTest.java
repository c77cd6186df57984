package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @Test
  void readsThePostgresForm() {
    assertThat(
            DatabaseUrl.parse("postgres://ada:p%40ss%2Bw@db.example:6543/aether?sslmode=require"))
        .isEqualTo(
            new DatabaseUrl(
                "jdbc:postgresql://db.example:6543/aether?sslmode=require", "ada", "p@ss+w"));
  }

  @Test
  void readsTheJdbcForm() {
    assertThat(DatabaseUrl.parse("jdbc:postgresql://localhost/aether?user=ada&password=x%26y"))
        .isEqualTo(new DatabaseUrl("jdbc:postgresql://localhost/aether", "ada", "x&y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mysql://root:topsecret@localhost/x",
        "postgres://localhost/x",
        "postgres://ada@host",
        "jdbc:postgresql:aether",
        "postgres://ada:topsecret@ho st/x",
        "postgres://ada:topsecret@host/x?preferQueryMode=simple"
      })
  void refusesWhatItCannotUseWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> DatabaseUrl.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("topsecret")
        .hasNoCause();
  }

  @Test
  void showsNoPassword() {
    assertThat(DatabaseUrl.parse("postgres://ada:topsecret@localhost/x").toString())
        .isEqualTo("jdbc:postgresql://localhost/x");
  }
}
