package org.tocsin.campaign;

import java.util.Optional;
import org.tocsin.taxonomy.IdentifierType;

/** A kind of fact about a person. Types that say much the same (a street and its postcode) are one kind. */
public enum Exposure {
    PLACE,
    CONTACT,
    WORK_OR_SCHOOL,
    FAMILY,
    CIVIL_STATUS,
    VEHICLE,
    MONEY,
    SECRET,
    MACHINE;

    /** Empty for a name, a handle and a profile: they say who is meant, which is no news. */
    public static Optional<Exposure> of(IdentifierType type) {
        return switch (type) {
            case PERSON, HANDLE, PROFILE_URL -> Optional.empty();
            case STREET_ADDRESS, POSTCODE, GEO, WHEREABOUTS, PHOTO_LOCATION -> Optional.of(PLACE);
            case PHONE, EMAIL -> Optional.of(CONTACT);
            case EMPLOYER, SCHOOL -> Optional.of(WORK_OR_SCHOOL);
            case RELATIVE -> Optional.of(FAMILY);
            case BIRTH_DATE, AGE, NATIONAL_ID, PASSPORT, DRIVER_LICENCE -> Optional.of(CIVIL_STATUS);
            case LICENCE_PLATE, VIN -> Optional.of(VEHICLE);
            case IBAN, CREDIT_CARD, BANK_ACCOUNT, CRYPTO_WALLET -> Optional.of(MONEY);
            case CREDENTIAL, FORMER_NAME, MEDICAL -> Optional.of(SECRET);
            case IP, MAC -> Optional.of(MACHINE);
        };
    }
}
