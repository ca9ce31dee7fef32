package org.vanthu.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A key that lives as long as the tests, with a certificate that ran out two weeks after the papers
 * were signed.
 */
final class ThrowAwayKey {

  static final String NAME = "Nguyễn Văn Mẫu";
  static final String ORGANISATION = "Ủy ban nhân dân tỉnh Mẫu";
  static final ThrowAwayKey ONE = new ThrowAwayKey();

  private final KeyPair pair;
  private final X509CertificateHolder certificate;

  private ThrowAwayKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      pair = generator.generateKeyPair();
      X500Name name = new X500Name("CN=" + NAME + ",O=" + ORGANISATION + ",C=VN");
      certificate =
          new JcaX509v3CertificateBuilder(
                  name,
                  BigInteger.ONE,
                  Date.from(Instant.parse("2025-01-01T00:00:00Z")),
                  Date.from(Instant.parse("2025-02-01T00:00:00Z")),
                  name,
                  pair.getPublic())
              .addExtension(
                  Extension.extendedKeyUsage,
                  true,
                  new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
              .build(signer("SHA256withRSA"));
    } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ContentSigner signer(String algorithm) throws OperatorCreationException {
    return new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
  }

  /** A value over the bytes of the file, which tells the time of signing. */
  SignedPaper.Value detached(OffsetDateTime at) {
    return signed -> value(signed.readAllBytes(), at.toInstant(), "SHA256withRSA", false);
  }

  /** A value that carries what it signs: something else than the file. */
  SignedPaper.Value carrying(byte[] other, OffsetDateTime at) {
    return signed -> value(other, at.toInstant(), "SHA256withRSA", true);
  }

  /** A value made with a digest that is weak. */
  SignedPaper.Value weak(OffsetDateTime at) {
    return signed -> value(signed.readAllBytes(), at.toInstant(), "SHA1withRSA", false);
  }

  /** The SHA-1 of what it signs as the content of the value: adbe.pkcs7.sha1. */
  SignedPaper.Value carryingDigest(OffsetDateTime at) {
    return signed ->
        value(
            MessageDigest.getInstance("SHA-1").digest(signed.readAllBytes()),
            at.toInstant(),
            "SHA256withRSA",
            true);
  }

  /** A time-stamp over the bytes of the file. */
  SignedPaper.Value timestamp(OffsetDateTime at) {
    return signed -> timestamp(signed.readAllBytes(), at);
  }

  /** A value whose own bytes are stamped later, or somebody else's are. */
  SignedPaper.Value stamped(OffsetDateTime at, OffsetDateTime later, boolean itsOwn) {
    return signed -> {
      CMSSignedData value =
          new CMSSignedData(value(signed.readAllBytes(), at.toInstant(), "SHA256withRSA", false));
      SignerInformation signer = value.getSignerInfos().getSigners().iterator().next();
      byte[] token = timestamp(itsOwn ? signer.getSignature() : new byte[] {1}, later);
      AttributeTable unsigned =
          new AttributeTable(
              new DERSet(
                  new Attribute(
                      PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                      new DERSet(ASN1Primitive.fromByteArray(token)))));
      SignerInformation with = SignerInformation.replaceUnsignedAttributes(signer, unsigned);
      return CMSSignedData.replaceSigners(value, new SignerInformationStore(with)).getEncoded();
    };
  }

  private byte[] timestamp(byte[] stamped, OffsetDateTime at) throws Exception {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            new SignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(telling(at.toInstant()))
                .build(signer("SHA256withRSA"), certificate),
            digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
            new ASN1ObjectIdentifier("1.2.3.4"));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(stamped);
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    TimeStampRequest request =
        asking.generate(NISTObjectIdentifiers.id_sha256, digest, BigInteger.TWO);
    return generator.generate(request, BigInteger.ONE, Date.from(at.toInstant())).getEncoded();
  }

  private static DefaultSignedAttributeTableGenerator telling(Instant at) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
    return new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
  }

  private byte[] value(byte[] signed, Instant at, String algorithm, boolean carried)
      throws Exception {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(telling(at))
            .build(signer(algorithm), certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    return generator.generate(new CMSProcessableByteArray(signed), carried).getEncoded();
  }
}
