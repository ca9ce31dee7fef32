package org.vanthu.record;

import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number that may be unknown: plainly, or null. */
final class PlainOptionalNumber extends StdSerializer<OptionalDouble> {

  PlainOptionalNumber() {
    super(OptionalDouble.class);
  }

  @Override
  public void serialize(OptionalDouble number, JsonGenerator json, SerializationContext context) {
    if (number.isPresent()) {
      PlainNumber.write(number.getAsDouble(), json);
    } else {
      json.writeNull();
    }
  }

  @Override
  public boolean isEmpty(SerializationContext context, OptionalDouble number) {
    return number.isEmpty();
  }
}
