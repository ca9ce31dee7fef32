package org.vanthu.corpus.compose;

import java.util.List;

/** Names that are plainly made up. */
final class People {

  private static final List<String> FAMILIES =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương");
  private static final List<String> MIDDLES =
      List.of("Văn", "Thị", "Đức", "Thu", "Quốc", "Ngọc", "Hữu", "Thanh");
  private static final List<String> GIVEN =
      List.of("Mẫu", "Ví Dụ", "Thử", "Tỷ Dụ", "Giả Định", "Minh Họa");

  private final Dice dice;

  People(Dice dice) {
    this.dice = dice;
  }

  /** A name, marked. */
  String marked() {
    return "{PERSON:" + name() + "}";
  }

  String name() {
    return dice.of(FAMILIES) + " " + dice.of(MIDDLES) + " " + dice.of(GIVEN);
  }
}
