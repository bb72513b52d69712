package org.tocsin.taxonomy;

/** The kinds of identifying data that are looked for; the names stand in tables and files. */
public enum IdentifierType {
    PERSON,
    PHONE,
    EMAIL,
    STREET_ADDRESS,
    POSTCODE,
    GEO,
    IP,
    MAC,
    HANDLE,
    PROFILE_URL,
    EMPLOYER,
    SCHOOL,
    RELATIVE,
    BIRTH_DATE,
    AGE,
    NATIONAL_ID,
    PASSPORT,
    DRIVER_LICENCE,
    LICENCE_PLATE,
    VIN,
    IBAN,
    CREDIT_CARD,
    BANK_ACCOUNT,
    CRYPTO_WALLET,
    CREDENTIAL,
    FORMER_NAME,
    MEDICAL,
    WHEREABOUTS,
    PHOTO_LOCATION
}
