package org.vanthu.read.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which optional content the file shows when it is opened. ISO 32000-1, 8.11. */
record Layers(@Nullable PDOptionalContentProperties properties) {

  boolean hides(@Nullable PDPropertyList content) {
    if (properties == null || content == null) {
      return false;
    }
    if (content instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    return content instanceof PDOptionalContentMembershipDictionary membership
        && hidesMembers(properties, membership);
  }

  private static boolean hidesMembers(
      PDOptionalContentProperties properties, PDOptionalContentMembershipDictionary membership) {
    List<Boolean> shown =
        membership.getOCGs().stream()
            .filter(PDOptionalContentGroup.class::isInstance)
            .map(group -> properties.isGroupEnabled((PDOptionalContentGroup) group))
            .toList();
    COSName policy = membership.getVisibilityPolicy();
    if (shown.isEmpty() || policy == null) {
      return !shown.isEmpty() && !shown.contains(true);
    }
    return switch (policy.getName()) {
      case "AllOn" -> shown.contains(false);
      case "AnyOff" -> !shown.contains(false);
      case "AllOff" -> shown.contains(true);
      default -> !shown.contains(true);
    };
  }
}
