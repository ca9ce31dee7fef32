package org.vanthu.signature;

import eu.europa.esig.dss.cades.validation.CAdESSignature;
import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.CMSUtils;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PdfByteRangeDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Signature.Flaw;

/**
 * Judges the value of a signature (CMS, RFC 5652) over the bytes of its range with EU DSS. Only the
 * mathematics: nothing is fetched, no certificate is followed to its issuer, no date is compared
 * with today.
 */
final class ValueJudge {

  /** The digest of the range is the content of the value: ISO 32000-1, 12.8.3.3. */
  private static final String ENCAPSULATED = "adbe.pkcs7.sha1";

  /** The value is a time-stamp: ISO 32000-2, 12.8.5. */
  static final String TIMESTAMP = "ETSI.RFC3161";

  /** Time-stamps of one signature that are looked at. */
  private static final int MOST_TIMESTAMPS = 4;

  private final DSSDocument file;

  ValueJudge(Path file) {
    this.file = new FileDocument(file.toFile());
  }

  Verdict judge(SignedRange range, byte[] value, String subFilter) {
    try {
      DSSDocument signed = signed(range);
      return subFilter.equals(TIMESTAMP)
          ? timestamp(value, signed)
          : signature(value, signed, subFilter);
    } catch (IllegalArgumentException unknown) {
      return Verdict.of(Flaw.UNKNOWN_ALGORITHM);
    } catch (RuntimeException | IOException | TSPException | CMSException unreadable) {
      return Verdict.of(Flaw.UNREADABLE);
    }
  }

  private DSSDocument signed(SignedRange range) {
    int[] numbers = {0, range.gapStart(), range.gapEnd(), range.end() - range.gapEnd()};
    return new PdfByteRangeDocument(file, new ByteRange(numbers));
  }

  private static Verdict signature(byte[] value, DSSDocument signed, String subFilter) {
    CMS cms = CMSUtils.parseToCMS(value);
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      return Verdict.of(Flaw.UNREADABLE);
    }
    CAdESSignature signature = new CAdESSignature(cms, signers.iterator().next());
    boolean encapsulated = subFilter.equals(ENCAPSULATED);
    List<Flaw> flaws = new ArrayList<>();
    if (encapsulated ? !holdsDigest(cms, signed) : !cms.isDetachedSignature()) {
      flaws.add(Flaw.BYTES_CHANGED);
    }
    if (!encapsulated) {
      signature.setDetachedContents(List.of(signed));
    }
    CertificateToken signer = Certificates.best(signature.getCandidatesForSigningCertificate());
    flaws.addAll(integrity(signature, signer));
    return new Verdict(
        Certificates.name(signer),
        Certificates.organisation(signer),
        stampedAt(signature),
        Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant),
        flaws);
  }

  private static boolean holdsDigest(CMS cms, DSSDocument signed) {
    DSSDocument content = cms.getSignedContent();
    return content != null
        && Arrays.equals(
            DSSUtils.toByteArray(content), signed.getDigestValue(DigestAlgorithm.SHA1));
  }

  private static List<Flaw> integrity(CAdESSignature signature, @Nullable CertificateToken signer) {
    if (signer == null) {
      return List.of(Flaw.NO_CERTIFICATE);
    }
    DigestAlgorithm digest = signature.getDigestAlgorithm();
    if (digest == null || signature.getEncryptionAlgorithm() == null) {
      return List.of(Flaw.UNKNOWN_ALGORITHM);
    }
    signature.checkSignatureIntegrity();
    var found = signature.getSignatureCryptographicVerification();
    List<Flaw> flaws = new ArrayList<>();
    if (!found.isReferenceDataFound() || !found.isReferenceDataIntact()) {
      flaws.add(Flaw.BYTES_CHANGED);
    } else if (!found.isSignatureIntact()) {
      flaws.add(Flaw.SIGNATURE_WRONG);
    }
    if (Certificates.weak(digest, signer)) {
      flaws.add(Flaw.WEAK_ALGORITHM);
    }
    return flaws;
  }

  private static Optional<Instant> stampedAt(CAdESSignature signature) {
    DSSDocument value = new InMemoryDocument(signature.getSignatureValue());
    return signature.getSignatureTimestamps().stream()
        .limit(MOST_TIMESTAMPS)
        .filter(token -> token.matchData(value, true))
        .filter(token -> signer(token) != null)
        .map(token -> token.getGenerationTime().toInstant())
        .min(Comparator.naturalOrder());
  }

  private static Verdict timestamp(byte[] value, DSSDocument signed)
      throws TSPException, IOException, CMSException {
    TimestampToken token = new TimestampToken(value, TimestampType.DOCUMENT_TIMESTAMP);
    List<Flaw> flaws = new ArrayList<>();
    if (!token.matchData(signed, true)) {
      flaws.add(Flaw.BYTES_CHANGED);
    }
    CertificateToken authority = signer(token);
    if (authority == null) {
      flaws.add(token.getCertificates().isEmpty() ? Flaw.NO_CERTIFICATE : Flaw.SIGNATURE_WRONG);
    } else if (Certificates.weak(token.getDigestAlgorithm(), authority)) {
      flaws.add(Flaw.WEAK_ALGORITHM);
    }
    return new Verdict(
        Certificates.name(authority),
        Certificates.organisation(authority),
        Optional.of(token.getGenerationTime().toInstant()),
        Optional.empty(),
        flaws);
  }

  /** Whose key made a time-stamp; null when it is of none of its certificates. */
  private static @Nullable CertificateToken signer(TimestampToken token) {
    return token.getCertificates().stream()
        .filter(certificate -> Certificates.key(certificate).isPresent())
        .filter(token::isSignedBy)
        .findFirst()
        .orElse(null);
  }
}
