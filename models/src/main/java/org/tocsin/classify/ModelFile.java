package org.tocsin.classify;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A {@link LinearModel} as bytes, gzip within: heads, then each gram's key, its rarity and the weights that are not zero. */
public final class ModelFile {
    private static final String MAGIC = "tocsin-linear-1";
    private static final int MOST_GRAMS = 5_000_000;
    private static final int MOST_HEADS = 255;
    /** Rarities, from 1 to about 12, are kept in steps of one over this. */
    private static final float RARITY = 4096;

    private ModelFile() {}

    /** Throws {@link IOException} where the stream is no such model, naming what was expected. */
    public static LinearModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            if (!data.readUTF().equals(MAGIC)) {
                throw new IOException("no model of this version: expected " + MAGIC);
            }
            int width = count(data, "heads", MOST_HEADS);
            List<Head> heads = new ArrayList<>();
            for (int h = 0; h < width; h++) {
                heads.add(new Head(
                        data.readUTF(),
                        data.readFloat(),
                        data.readFloat(),
                        data.readFloat(),
                        data.readFloat(),
                        data.readFloat()));
            }
            int grams = count(data, "grams", MOST_GRAMS);
            int[] keys = new int[grams];
            float[] rarity = new float[grams];
            byte[] weights = new byte[grams * width];
            for (int i = 0; i < grams; i++) {
                keys[i] = data.readInt();
                rarity[i] = data.readUnsignedShort() / RARITY;
                for (int left = data.readUnsignedByte(); left > 0; left--) {
                    weights[i * width + data.readUnsignedByte()] = data.readByte();
                }
            }
            return new LinearModel(new Vocabulary(keys, rarity), heads, weights);
        }
    }

    private static int count(DataInputStream data, String what, int most) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > most) {
            throw new IOException(what + ": at most " + most + " were expected, found " + count);
        }
        return count;
    }

    /** The same model gives the same bytes. */
    public static void write(LinearModel model, OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
            data.writeUTF(MAGIC);
            data.writeInt(model.heads().size());
            for (Head head : model.heads()) {
                data.writeUTF(head.name());
                data.writeFloat(head.bias());
                data.writeFloat(head.step());
                data.writeFloat(head.slope());
                data.writeFloat(head.offset());
                data.writeFloat(head.threshold());
            }
            Vocabulary vocabulary = model.vocabulary();
            data.writeInt(vocabulary.size());
            for (int i = 0; i < vocabulary.size(); i++) {
                data.writeInt(vocabulary.key(i));
                data.writeShort(Math.round(vocabulary.rarity(i) * RARITY));
                weights(model, i, data);
            }
        }
    }

    private static void weights(LinearModel model, int place, DataOutputStream data) throws IOException {
        int width = model.heads().size();
        int set = 0;
        for (int h = 0; h < width; h++) {
            set += model.weight(place, h) == 0 ? 0 : 1;
        }
        data.writeByte(set);
        for (int h = 0; h < width; h++) {
            if (model.weight(place, h) != 0) {
                data.writeByte(h);
                data.writeByte(model.weight(place, h));
            }
        }
    }
}
