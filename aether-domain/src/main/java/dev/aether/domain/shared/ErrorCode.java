package dev.aether.domain.shared;

/**
 * Every refusal that a caller can meet, with its stable reference (specification, appendix A).
 *
 * <p>{@link #ref()} never changes once released. {@link #word()} is the name that an endpoint's
 * contract gives the refusal, which is the constant's own name unless the contract says otherwise.
 */
public enum ErrorCode {
  AUTH_INVALID_TOKEN("AUTH_001", Kind.UNAUTHENTICATED, "UNAUTHORIZED"),
  AUTH_EXPIRED_TOKEN("AUTH_002", Kind.UNAUTHENTICATED, "UNAUTHORIZED"),
  AUTH_INSUFFICIENT_PERMISSIONS("AUTH_003", Kind.FORBIDDEN),
  AUTH_INVALID_CREDENTIALS("AUTH_004", Kind.INVALID),
  AUTH_EMAIL_TAKEN("AUTH_005", Kind.CONFLICT),
  AUTH_WEAK_PASSWORD("AUTH_006", Kind.INVALID),

  AI_GENERATION_FAILED("AI_001", Kind.UPSTREAM),
  AI_QUOTA_EXCEEDED("AI_002", Kind.LIMIT),
  AI_INVALID_PROMPT("AI_003", Kind.INVALID, "INVALID_PROMPT"),
  AI_TIMEOUT("AI_004", Kind.UPSTREAM),
  AI_GENERATION_NOT_FOUND("AI_005", Kind.NOT_FOUND),
  AI_GENERATION_CONFLICT("AI_006", Kind.CONFLICT),

  SITE_NOT_FOUND("SITE_001", Kind.NOT_FOUND),
  SITE_LIMIT_EXCEEDED("SITE_002", Kind.LIMIT),
  SITE_INVALID_SLUG("SITE_003", Kind.INVALID),
  SITE_VERSION_CONFLICT("SITE_004", Kind.CONFLICT),
  SITE_SLUG_TAKEN("SITE_005", Kind.CONFLICT),
  SITE_INVALID_TREE("SITE_006", Kind.INVALID),
  SITE_INVALID_THEME("SITE_007", Kind.INVALID),
  SITE_NOT_READY("SITE_008", Kind.CONFLICT),

  COMP_INVALID_SCHEMA("COMP_001", Kind.INVALID),
  COMP_UNKNOWN_TYPE("COMP_002", Kind.INVALID),
  COMP_INVALID_EDIT("COMP_003", Kind.INVALID),
  COMP_INVALID_PATCH("COMP_004", Kind.INVALID),
  COMP_PATCH_TEST_FAILED("COMP_005", Kind.CONFLICT),

  DEPLOY_FAILED("DEPLOY_001", Kind.UPSTREAM),
  DEPLOY_TIMEOUT("DEPLOY_002", Kind.UPSTREAM),
  DEPLOY_INVALID_CONFIG("DEPLOY_003", Kind.INVALID),
  DEPLOY_NOT_FOUND("DEPLOY_004", Kind.NOT_FOUND),
  DEPLOY_CONFLICT("DEPLOY_005", Kind.CONFLICT),

  SUB_PAYMENT_FAILED("SUB_001", Kind.UPSTREAM),
  SUB_LIMIT_EXCEEDED("SUB_002", Kind.LIMIT),
  SUB_INVALID_PLAN("SUB_003", Kind.INVALID),
  SUB_INVALID_TRANSITION("SUB_004", Kind.CONFLICT),

  CREDIT_RESERVATION_NOT_FOUND("CREDIT_001", Kind.NOT_FOUND),
  CREDIT_ALREADY_SETTLED("CREDIT_002", Kind.CONFLICT),
  CREDIT_ALREADY_RESERVED("CREDIT_003", Kind.CONFLICT),
  CREDIT_ALREADY_GRANTED("CREDIT_004", Kind.CONFLICT),
  CREDIT_OVERSPENT("CREDIT_005", Kind.CONFLICT),

  PRICE_UNKNOWN_MODEL("PRICE_001", Kind.INVALID),
  PRICE_NOT_YET_VALID("PRICE_002", Kind.INVALID),

  RATE_LIMIT_EXCEEDED("RATE_001", Kind.LIMIT),

  KEY_INVALID("KEY_001", Kind.UNAUTHENTICATED),
  KEY_EXPIRED("KEY_002", Kind.UNAUTHENTICATED),
  KEY_REVOKED("KEY_003", Kind.UNAUTHENTICATED),
  KEY_NOT_FOUND("KEY_004", Kind.NOT_FOUND),

  AUDIT_INVALID_METADATA("AUDIT_001", Kind.INVALID),

  VAL_INVALID_INPUT("VAL_001", Kind.INVALID),
  VAL_MISSING_FIELD("VAL_002", Kind.INVALID),
  VAL_INVALID_FORMAT("VAL_003", Kind.INVALID),
  VAL_BODY_TOO_LARGE("VAL_004", Kind.INVALID),
  VAL_UNSUPPORTED_MEDIA_TYPE("VAL_005", Kind.INVALID),

  SYS_INTERNAL("SYS_001", Kind.INTERNAL),
  SYS_UNAVAILABLE("SYS_002", Kind.UNAVAILABLE),
  SYS_NO_SUCH_ROUTE("SYS_003", Kind.NOT_FOUND),
  SYS_METHOD_NOT_ALLOWED("SYS_004", Kind.INVALID);

  private final String ref;
  private final Kind kind;
  private final String word;

  ErrorCode(String ref, Kind kind) {
    this.ref = ref;
    this.kind = kind;
    this.word = name();
  }

  ErrorCode(String ref, Kind kind, String word) {
    this.ref = ref;
    this.kind = kind;
    this.word = word;
  }

  /** The stable reference, such as {@code SITE_001}. */
  public String ref() {
    return ref;
  }

  public Kind kind() {
    return kind;
  }

  /** The name used in answers, such as {@code INVALID_PROMPT}. */
  public String word() {
    return word;
  }
}
