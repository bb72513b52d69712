package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.IP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.tocsin.taxonomy.IdentifierType;

/** Internet addresses, version 4 and 6. The four parts of a software version are none. */
final class IpDetector implements IdentifierDetector {
    private static final int LONGEST = 45; // ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255
    private static final Set<String> VERSION = Set.of(
            "version",
            "versions",
            "v",
            "ver",
            "release",
            "firmware",
            "build",
            "patch",
            "driver",
            "update",
            "section",
            "maj",
            "mise");

    private final InetAddressValidator validator = InetAddressValidator.getInstance();

    @Override
    public IdentifierType type() {
        return IP;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.colons() > 1 || (glance.dot() && glance.digits() >= 4);
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        String text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            if (!part(text.charAt(i))) {
                continue;
            }
            int begin = i;
            int dots = 0;
            int colons = 0;
            for (; i < text.length() && part(text.charAt(i)); i++) {
                dots += text.charAt(i) == '.' ? 1 : 0;
                colons += text.charAt(i) == ':' ? 1 : 0;
            }
            if (i - begin <= LONGEST + 2 && (dots >= 3 || colons >= 2)) {
                candidate(reading, begin, i, found);
            }
        }
        return found;
    }

    /** 192.0.2.0/24 is a network and nobody's address; 192.0.2.5/24 is one in it. */
    private static boolean isNetwork(Reading reading, int end) {
        return reading.at(end) == '/'
                && Character.isDigit(reading.at(end + 1))
                && reading.at(end - 1) == '0'
                && reading.at(end - 2) == '.';
    }

    private void candidate(Reading reading, int from, int to, List<Identifier> found) {
        int begin = from;
        int end = to;
        while (begin < end
                && (reading.at(begin) == '.' || (reading.at(begin) == ':' && reading.at(begin + 1) != ':'))) {
            begin++;
        }
        while (end > begin
                && (reading.at(end - 1) == '.' || (reading.at(end - 1) == ':' && reading.at(end - 2) != ':'))) {
            end--;
        }
        String address = reading.text().substring(begin, end);
        if (Words.part(reading.at(begin - 1))
                || "-_@".indexOf(reading.at(begin - 1)) >= 0
                || Words.part(reading.at(end))
                || reading.at(end) == '-'
                || isNetwork(reading, end)) {
            if (validator.isValidInet4Address(address)) {
                reading.nearMiss(IP, begin, end, NearMiss.Reason.NETWORK);
            }
            return;
        }
        if (validator.isValidInet4Address(address)) {
            if (version(reading, begin)) {
                reading.nearMiss(IP, begin, end, NearMiss.Reason.VERSION);
            } else {
                found.add(reading.identifier(IP, begin, end, 0.9, "id.ip.v4", address));
            }
        } else if (address.length() > 2
                && address.chars().anyMatch(Character::isDigit)
                && validator.isValidInet6Address(address)) {
            found.add(reading.identifier(IP, begin, end, 0.95, "id.ip.v6", address.toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean version(Reading reading, int begin) {
        Words words = reading.words();
        int before = words.from(begin) - 1;
        return before >= 0 && !words.endsSentence(before) && VERSION.contains(words.plain(before));
    }

    private static boolean part(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    }
}
