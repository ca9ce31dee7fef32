package org.vanthu.adjudicate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanthu.adjudicate.trust.Clue;
import org.vanthu.adjudicate.trust.Initials;
import org.vanthu.adjudicate.trust.Kind;
import org.vanthu.adjudicate.trust.Trust;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Folded;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** The values of a document with the trust that their reading deserves. */
final class Trusted {

  /** "KT." before the office of the head: one of the deputies signs. */
  private static final String FOR_THE_HEAD = "kt.";

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Trust trust;
  private final FullerNumbers fuller;
  private final Map<Span, Map<Clue, Double>> heads = new HashMap<>();
  private final Map<Span, String> symbols = new HashMap<>();

  Trusted(Trust trust, List<Mention> mentions, List<Part> parts) {
    this.trust = trust;
    fuller = new FullerNumbers(mentions);
    for (Part part : parts) {
      Map<Clue, Double> initials = initials(part.fields());
      for (Fields.NumberField number : part.fields().number().stream().toList()) {
        heads.put(number.field().span(), initials);
        symbols.put(number.field().span(), number.field().value().symbol());
      }
      part.fields().issuer().ifPresent(issuer -> heads.put(issuer.span(), initials));
    }
  }

  private static Map<Clue, Double> initials(Fields fields) {
    return Map.of(Clue.INITIALS, (double) Initials.of(fields));
  }

  /**
   * A mention.
   *
   * @param before as its grammar left it
   * @param weighed the same after sums and repetitions
   */
  Mention mention(Mention before, Mention weighed) {
    Span span = weighed.span();
    Kind kind = Kind.of(weighed.value());
    Map<Clue, Double> own = own(weighed.value(), span);
    return new Mention(
        span, trust.weigh(kind, span, false, before.judged(), weighed.judged(), own));
  }

  /** What the head tells of a number or body that stands in it. */
  private Map<Clue, Double> own(Value value, Span span) {
    if (fuller.has(value)) {
      return Map.of(Clue.SAID_OTHERWISE, 1.0);
    }
    Map<Clue, Double> told = heads.getOrDefault(span, Map.of());
    boolean otherwise =
        value instanceof Value.DocumentNumber number
            && symbols.containsKey(span)
            && !number.symbol().equals(symbols.get(span));
    return otherwise ? Map.of(Clue.INITIALS, -1.0) : told;
  }

  /** The fields of a part. */
  Fields fields(Fields before, Fields f) {
    Map<Clue, Double> initials = initials(f);
    return new Fields(
        f.number().map(number -> number(before.number().orElse(number), number, initials)),
        f.issuedOn().map(date -> date(before.issuedOn().orElse(date), date)),
        f.issuer().map(issuer -> field(Kind.BODY, issuer, issuer, initials)),
        f.parentIssuer().map(parent -> field(Kind.BODY, parent, parent, Map.of())),
        text(f.kind()),
        text(f.subject()),
        text(f.place()),
        texts(f.signerAuthority()),
        titles(f),
        f.signerName().stream().map(name -> field(Kind.PERSON, name, name, Map.of())).toList(),
        text(f.urgency()),
        text(f.secrecy()),
        text(f.drafter()),
        texts(f.addressees()),
        f.distribution().stream().map(this::recipient).toList(),
        f.draft(),
        f.attachedTo());
  }

  private Optional<Field<String>> text(Optional<Field<String>> field) {
    return field.map(f -> field(Kind.TEXT, f, f, Map.of()));
  }

  private List<Field<String>> texts(List<Field<String>> fields) {
    return fields.stream().map(f -> field(Kind.TEXT, f, f, Map.of())).toList();
  }

  /** One of a list, which is not set in capitals: those are the signer's. */
  private Field<String> recipient(Field<String> item) {
    String text = item.value();
    boolean capitals = text.contains(" ") && text.equals(text.toUpperCase(VIETNAMESE));
    return field(Kind.TEXT, item, item, Map.of(Clue.OVERRUN, capitals ? 1.0 : 0.0));
  }

  /** Titles of those who sign, which cannot be the office that they sign for. */
  private List<Field<String>> titles(Fields f) {
    List<String> heads =
        f.signerAuthority().stream()
            .map(Field::value)
            .map(Folded::of)
            .filter(authority -> authority.contains(FOR_THE_HEAD))
            .map(authority -> authority.substring(authority.lastIndexOf(FOR_THE_HEAD) + 3).strip())
            .toList();
    return f.signerTitle().stream()
        .map(title -> {
          boolean same = heads.contains(Folded.of(title.value()).strip());
          return field(Kind.TEXT, title, title, Map.of(Clue.SAME_OFFICE, same ? 1.0 : 0.0));
        })
        .toList();
  }

  private Fields.NumberField number(
      Fields.NumberField before, Fields.NumberField number, Map<Clue, Double> initials) {
    var field = field(Kind.NUMBER, before.field(), number.field(), initials);
    double least = field.judged().confidence();
    return new Fields.NumberField(
        field, atLeast(number.number(), least), atLeast(number.symbol(), least));
  }

  private Fields.IssuedOnField date(Fields.IssuedOnField before, Fields.IssuedOnField date) {
    var field = field(Kind.DATE, before.field(), date.field(), Map.of());
    double least = field.judged().confidence();
    return new Fields.IssuedOnField(
        field,
        atLeast(date.day(), least),
        atLeast(date.month(), least),
        atLeast(date.year(), least));
  }

  /** No piece is less sure than the whole. */
  private static Fields.Piece atLeast(Fields.Piece piece, double least) {
    double confidence = Math.max(piece.confidence(), least);
    return new Fields.Piece(piece.text(), confidence, piece.handwritten());
  }

  private <T> Field<T> field(Kind kind, Field<T> before, Field<T> weighed, Map<Clue, Double> own) {
    if (weighed.derived()) {
      return weighed;
    }
    Judged<T> judged =
        trust.weigh(kind, weighed.span(), true, before.judged(), weighed.judged(), own);
    return new Field<>(judged, weighed.span(), false);
  }
}
