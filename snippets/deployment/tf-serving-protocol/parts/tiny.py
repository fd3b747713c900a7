import tensorflow as tf


def save(path, kernel, bias):
    """The SavedModel of in_tensorflow.py."""
    model = tf.Module()
    model.kernel, model.bias = tf.Variable(kernel), tf.Variable(bias)

    @tf.function(input_signature=[tf.TensorSpec([None, 4], name="x")])
    def serve(x):
        return {"y": tf.tanh(x @ model.kernel + model.bias)}

    model.serve = serve
    # Without debug information, which holds the paths of this machine.
    options = tf.saved_model.SaveOptions(experimental_debug_stripper=True)
    tf.saved_model.save(
        model, path, signatures={"serving_default": serve},
        options=options)
