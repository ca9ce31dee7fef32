package org.vanthu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Issuers and signer of a part, whom the form of a letter tells better than its words. */
final class FieldNames {

  /** Between two bodies that issue together. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?iU)\\s[-–]\\s(?=(?:bộ|ủy ban|uỷ ban|sở|tổng|tòa|toà|viện|ban|ngân hàng|thanh tra)\\s)");

  /** The same in running text, where the dash may be gone. */
  private static final Pattern JOINED =
      Pattern.compile(JOINT.pattern().replace("\\s[-–]\\s", "\\s(?:[-–]\\s)?"));

  private final Document document;

  FieldNames(Document document) {
    this.document = document;
  }

  /** Bodies and person, none over another. */
  List<Mention> of(Fields fields) {
    List<Mention> found = new ArrayList<>();
    Stream.concat(fields.parentIssuer().stream(), fields.issuer().stream())
        .filter(field -> !field.derived())
        .flatMap(field -> bodies(field).stream())
        .forEach(mention -> add(mention, found));
    for (int i = 0; i < fields.signerName().size(); i++) {
      Field<String> name = fields.signerName().get(i);
      if (!name.derived()) {
        add(person(name, title(fields, i)), found);
      }
    }
    return found;
  }

  private static void add(Mention mention, List<Mention> found) {
    if (found.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
      found.add(mention);
    }
  }

  private List<Mention> bodies(Field<Fields.Issuer> field) {
    List<Span> places = parts(field.span());
    String[] names = places.size() > 1 ? JOINED.split(field.value().name()) : new String[0];
    if (places.size() != names.length) {
      return List.of(body(field.value().name(), field.span(), field));
    }
    List<Mention> bodies = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      bodies.add(body(names[i], places.get(i), field));
    }
    return bodies;
  }

  private List<Span> parts(Span whole) {
    List<Span> parts = new ArrayList<>();
    String text = whole.of(document.text());
    Matcher joint = JOINT.matcher(text);
    int from = 0;
    while (joint.find()) {
      parts.add(new Span(whole.start() + from, whole.start() + joint.start()));
      from = joint.end();
    }
    parts.add(new Span(whole.start() + from, whole.end()));
    return parts;
  }

  private static Mention body(String name, Span span, Field<Fields.Issuer> field) {
    Value value = new Value.Organisation(name, field.value().province());
    return new Mention(span, judged(value, field.judged()));
  }

  /** The title of one of several signers, where each has one. */
  private static Optional<String> title(Fields fields, int signer) {
    boolean each = fields.signerTitle().size() == fields.signerName().size();
    return each ? Optional.of(fields.signerTitle().get(signer).value()) : Optional.empty();
  }

  private static Mention person(Field<String> name, Optional<String> title) {
    Value value = new Value.Person(name.value(), title);
    return new Mention(name.span(), judged(value, name.judged()));
  }

  private static Judged<Value> judged(Value value, Judged<?> of) {
    return new Judged<>(value, of.confidence(), of.reasons(), List.of());
  }
}
