package dev.aether.domain.site.seo;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareImageTest {

  @Test
  void isAnAddressOrAFileOfTheOwner() {
    assertThat(new ShareImage("https://cdn.example/a.png?w=1&h=2").isAddress()).isTrue();
    assertThat(new ShareImage("asset:cover-1_b.webp").isAddress()).isFalse();
    assertThat(new ShareImage("asset:" + "a".repeat(100)).value()).hasSize(106);
  }

  @Test
  void isAtMost2048CharactersLong() {
    String longest = "https://x.example/" + "a".repeat(2030);
    assertThat(new ShareImage(longest).value()).hasSize(2048);
    assertThat(refusalCode(() -> new ShareImage(longest + "a")))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.png",
        "http://x.example/a.png",
        "https://",
        "https:///a.png",
        "https://user@x.example/a.png",
        "https://x.example/a b.png",
        "https://x.example/\n",
        "https://x.example/é",
        "https://x.example/%zz",
        "https://x_y/",
        "javascript:alert(1)",
        "data:image/png;base64,AA",
        "asset:",
        "asset:../a",
        "asset:.a",
        "asset:a/b"
      })
  void refusesAnythingElse(String value) {
    assertThat(refusalCode(() -> new ShareImage(value))).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @Test
  void refusesALongFileName() {
    assertThat(refusalCode(() -> new ShareImage("asset:" + "a".repeat(101))))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }
}
