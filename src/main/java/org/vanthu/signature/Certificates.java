package org.vanthu.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.x509.CandidatesForSigningCertificate;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** What is read off a signer's certificate. */
final class Certificates {

  /** Longest name told, in characters; real ones have less than half. */
  private static final int LONGEST_NAME = 200;

  /** Bits of an RSA key below which it is called weak. */
  private static final int SHORT_KEY = 2048;

  /** Bits of an RSA key above which computing with it takes minutes: none is in use. */
  private static final int LONGEST_KEY = 16_384;

  /** Bits of an RSA exponent; those in use have 17. */
  private static final int LONGEST_EXPONENT = 256;

  private static final Set<DigestAlgorithm> WEAK =
      Set.of(DigestAlgorithm.SHA1, DigestAlgorithm.MD5, DigestAlgorithm.MD2);

  private Certificates() {}

  /** The certificate of the signer, as far as the signature names or holds it. */
  static @Nullable CertificateToken best(CandidatesForSigningCertificate candidates) {
    CertificateValidity best = candidates.getTheBestCandidate();
    CertificateToken certificate = best == null ? null : best.getCertificateToken();
    return certificate != null && key(certificate).isPresent() ? certificate : null;
  }

  /** The public key, unless computing with it would take for ever. */
  static Optional<PublicKey> key(CertificateToken certificate) {
    PublicKey key = certificate.getPublicKey();
    boolean endless =
        key instanceof RSAPublicKey rsa
            && (rsa.getModulus().bitLength() > LONGEST_KEY
                || rsa.getPublicExponent().bitLength() > LONGEST_EXPONENT);
    return endless ? Optional.empty() : Optional.of(key);
  }

  static boolean weak(@Nullable DigestAlgorithm digest, CertificateToken signer) {
    return digest == null
        || WEAK.contains(digest)
        || (signer.getPublicKey() instanceof RSAPublicKey rsa
            && rsa.getModulus().bitLength() < SHORT_KEY);
  }

  static String name(@Nullable CertificateToken certificate) {
    return attribute(certificate, BCStyle.CN).orElse("");
  }

  static Optional<String> organisation(@Nullable CertificateToken certificate) {
    return attribute(certificate, BCStyle.O);
  }

  private static Optional<String> attribute(
      @Nullable CertificateToken certificate, ASN1ObjectIdentifier what) {
    if (certificate == null) {
      return Optional.empty();
    }
    String text = DSSASN1Utils.extractAttributeFromX500Principal(what, certificate.getSubject());
    return Optional.ofNullable(text).map(Certificates::plain).filter(name -> !name.isEmpty());
  }

  private static String plain(String name) {
    String cut = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    return Normalizer.normalize(cut, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
        .strip();
  }
}
