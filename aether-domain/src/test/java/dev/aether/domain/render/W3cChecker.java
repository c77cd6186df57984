package dev.aether.domain.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's checker for HTML and the CSS and SVG within; slow to start, so there is one for all.
 */
public final class W3cChecker {
  private static final Findings FINDINGS = new Findings();
  private static final SimpleDocumentValidator VALIDATOR = started();

  private W3cChecker() {}

  /** Everything that it has to say of a page, errors and warnings. */
  public static List<String> html(String document) {
    return check(document);
  }

  /** The same of a style sheet, which it reads as part of a page. */
  public static List<String> css(String sheet) {
    return check(page("<style>" + sheet + "</style></head><body>"));
  }

  /** The same of a drawing. */
  public static List<String> svg(String drawing) {
    return check(page("</head><body>" + drawing));
  }

  private static String page(String rest) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>x</title>" + rest + "</body></html>";
  }

  /** One document at a time: it is not made for threads. */
  private static synchronized List<String> check(String document) {
    FINDINGS.begin(document);
    try {
      InputSource source = new InputSource(new StringReader(document));
      source.setSystemId("https://site.example/");
      VALIDATOR.checkHtmlInputSource(source);
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
    return List.copyOf(FINDINGS.all);
  }

  private static SimpleDocumentValidator started() {
    try {
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
      validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", FINDINGS);
      validator.setUpValidatorAndParsers(FINDINGS, false, false);
      return validator;
    } catch (Exception e) { // that is what it declares
      throw new IllegalStateException(e);
    }
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> all = new ArrayList<>();
    private List<String> lines = List.of();

    void begin(String document) {
      all.clear();
      lines = document.lines().toList();
    }

    @Override
    public void warning(SAXParseException finding) {
      add("warning", finding);
    }

    @Override
    public void error(SAXParseException finding) {
      add("error", finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      add("fatal", finding);
    }

    private void add(String kind, SAXParseException finding) {
      int line = finding.getLineNumber();
      String excerpt = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
      all.add(kind + ": " + finding.getMessage() + " at: " + excerpt);
    }
  }
}
