package org.vanthu.record;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a number in full and as short as it is exact: 34819000000 and 95.7, never 3.4819E10 and
 * 95.70.
 */
final class PlainNumber extends StdSerializer<Double> {

  PlainNumber() {
    super(Double.class);
  }

  @Override
  public void serialize(Double number, JsonGenerator json, SerializationContext context) {
    write(number, json);
  }

  static void write(double number, JsonGenerator json) {
    BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
    json.writeNumber(shortest.toPlainString());
  }
}
