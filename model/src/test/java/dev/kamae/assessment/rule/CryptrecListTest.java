package dev.kamae.assessment.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kamae.posture.fact.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CryptrecListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AES",
        "AES-128",
        "AES-256",
        "aes256",
        "AES 256 bit",
        "AES-256-GCM",
        "AES-128-CBC",
        "AES-GCM-256",
        "AES-256 (GCM)",
        "XTS-AES-256",
        "Camellia-256-CTR",
        "KCipher-2",
        "ChaCha20-Poly1305",
        "RSA-OAEP",
        "RSASSA-PKCS1-v1_5",
        "ECDSA",
        "Ed25519",
        "DH",
        "ECDHE",
        "SHA-256",
        "SHA-512/256",
        "SHA3-384",
        "SHAKE128",
        "TLS_AES_256_GCM_SHA384"
      })
  void knows_the_usual_spellings(String algorithm) {
    assertTrue(CryptrecList.hasAll(Names.of(algorithm)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3DES",
        "DES",
        "RC4",
        "MD5",
        "SHA-1",
        "AES-256-ECB",
        "AES-512",
        "Blowfish",
        "ARIA-256",
        "TLS_AES_128_CCM_8_SHA256",
        "our own",
        ""
      })
  void does_not_know_what_is_not_on_the_list(String algorithm) {
    assertFalse(CryptrecList.hasAll(Names.of(algorithm)));
  }

  @Test
  void asks_it_of_every_algorithm_named() {
    assertFalse(CryptrecList.hasAll(Names.of("AES-256", "3DES")));
  }
}
