package org.tocsin.target;

import java.util.HashMap;
import java.util.Map;

/** Union-find over nodes; the root of a component is its smallest node, so that no order of joining shows. */
final class Components {
    private final Map<String, String> parents = new HashMap<>();

    String root(String node) {
        String root = node;
        for (String up = parents.get(root); up != null && !up.equals(root); up = parents.get(root)) {
            root = up;
        }
        for (String at = node; !at.equals(root); ) {
            String up = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = up;
        }
        return root;
    }

    void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        int order = first.compareTo(second);
        if (order < 0) {
            parents.put(second, first);
        } else if (order > 0) {
            parents.put(first, second);
        }
    }
}
