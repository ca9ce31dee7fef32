package org.vanthu.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A key that lives as long as the tests, with a certificate that ran out long ago. */
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
                  Date.from(Instant.parse("2019-01-01T00:00:00Z")),
                  Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                  name,
                  pair.getPublic())
              .build(signer("SHA256withRSA"));
    } catch (GeneralSecurityException | OperatorCreationException impossible) {
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

  private byte[] value(byte[] signed, Instant at, String algorithm, boolean carried)
      throws Exception {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(
                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
            .build(signer(algorithm), certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    return generator.generate(new CMSProcessableByteArray(signed), carried).getEncoded();
  }
}
