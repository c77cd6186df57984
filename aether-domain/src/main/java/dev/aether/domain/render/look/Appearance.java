package dev.aether.domain.render.look;

import dev.aether.domain.theme.Palette;
import dev.aether.domain.theme.Theme;
import java.util.Optional;

/**
 * The palettes that a theme's colour scheme asks for.
 *
 * @param night what a visitor gets who prefers dark pages, where that makes a difference
 */
public record Appearance(Palette usual, Optional<Palette> night) {

  /** The appearance of a theme. With LIGHT the owner's background counts, whatever it is. */
  public static Appearance of(Theme theme) {
    return switch (theme.scheme()) {
      case LIGHT -> new Appearance(Palette.asChosen(theme.colors()), Optional.empty());
      case DARK -> new Appearance(Palette.dark(theme.colors()), Optional.empty());
      case AUTO ->
          new Appearance(Palette.light(theme.colors()), Optional.of(Palette.dark(theme.colors())));
    };
  }

  /** The schemes as CSS names them, for form fields and scroll bars. */
  public String schemes() {
    if (night.isPresent()) {
      return "light dark";
    }
    return usual.grounds().areDark() ? "dark" : "light";
  }
}
