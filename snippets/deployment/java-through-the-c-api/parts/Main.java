/** Runs a SavedModel through the C API; the shim holds the C calls. */
public class Main {
    static native float[] run(String folder, String input, String output,
                              float[] values, long rows, long columns);

    static native String version();

    public static void main(String[] args) {
        System.load(args[0]);
        long rows = Long.parseLong(args[4]);
        long columns = Long.parseLong(args[5]);
        float[] x = new float[(int) (rows * columns)];
        for (int i = 0; i < x.length; i++) {
            x[i] = Float.parseFloat(args[6 + i]);
        }

        for (float y : run(args[1], args[2], args[3], x, rows, columns)) {
            System.out.print(y + " ");
        }
        System.out.println("\n" + version());

        // A failure inside TensorFlow arrives as a Java exception.
        try {
            run(args[1], "no_such_input", args[3], x, rows, columns);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
