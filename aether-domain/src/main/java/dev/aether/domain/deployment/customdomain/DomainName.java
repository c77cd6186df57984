package dev.aether.domain.deployment.customdomain;

import dev.aether.domain.shared.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that somebody can own and connect, in ASCII and lower case: at most 253 characters, at
 * least two labels of 1 to 63 letters, digits and inner hyphens, below a public suffix, and none
 * that the Internet reserves for other use. Names in other scripts are in their {@code xn--} form.
 */
public record DomainName(String value) {
  public static final int MAX = 253;
  private static final String WWW = "www.";
  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

  public DomainName {
    if (value == null || value.length() > MAX) {
      throw DomainText.refuse("A domain name has at most " + MAX + " characters.");
    }
    List<String> labels = labels(value);
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        throw DomainText.refuse(
            "Each part of a domain name has 1 to 63 letters, digits and hyphens between them.");
      }
    }
    if (NUMBER.matcher(labels.get(labels.size() - 1)).matches()) {
      throw DomainText.refuse("This is an IP address; a name is needed.");
    }
    if (ReservedDomains.cover(value)) {
      throw DomainText.refuse(
          ErrorCode.DOMAIN_RESERVED, "Names like " + value + " are not for the open Internet.");
    }
    if (PublicSuffixes.suffixOf(value).equals(value)) {
      throw DomainText.refuse(
          labels.size() == 1
              ? "A domain name has at least two parts, such as example.org."
              : "Others register names below " + value + "; connect one of those.");
    }
  }

  /**
   * Reads what a person typed: blanks around it, upper case and a trailing dot do not matter.
   * Refuses with {@link ErrorCode#DOMAIN_INVALID_NAME} or {@link ErrorCode#DOMAIN_RESERVED} at
   * {@code /domain}, and says what to leave out.
   */
  public static DomainName parse(String raw) {
    return new DomainName(DomainText.toAscii(raw));
  }

  /** The part below which anybody may register, such as {@code co.uk}. */
  public String suffix() {
    return PublicSuffixes.suffixOf(value);
  }

  /** What its owner registered: the suffix and one label more. */
  public String registrable() {
    String rest = value.substring(0, value.length() - suffix().length() - 1);
    return value.substring(rest.lastIndexOf('.') + 1);
  }

  /** Whether it is the registered domain itself, where DNS allows no CNAME. */
  public boolean isApex() {
    return value.equals(registrable());
  }

  /** {@code www} before the registered domain, and the other way round; other names have none. */
  public Optional<DomainName> twin() {
    String other = isApex() ? WWW + value : value.equals(WWW + registrable()) ? registrable() : "";
    return other.isEmpty() || other.length() > MAX
        ? Optional.empty()
        : Optional.of(new DomainName(other));
  }

  /** Whether it is this host or below it. */
  public boolean isAtOrBelow(String host) {
    return value.equals(host) || value.endsWith("." + host);
  }

  private static List<String> labels(String name) {
    return Arrays.asList(name.split("\\.", -1));
  }

  @Override
  public String toString() {
    return value;
  }
}
