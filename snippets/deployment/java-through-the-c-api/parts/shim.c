/* The bridge: JNI on one side, TensorFlow's C API on the other. */
#include <jni.h>
#include <string.h>
#include <tensorflow/c/c_api.h>

static jfloatArray refuse(JNIEnv *env, const char *why) {
  jclass type =
      (*env)->FindClass(env, "java/lang/IllegalArgumentException");
  (*env)->ThrowNew(env, type, why);
  return NULL;
}

JNIEXPORT jstring JNICALL Java_Main_version(JNIEnv *env, jclass self) {
  return (*env)->NewStringUTF(env, TF_Version());
}

JNIEXPORT jfloatArray JNICALL
Java_Main_run(JNIEnv *env, jclass self, jstring folder, jstring input,
              jstring output, jfloatArray values, jlong rows,
              jlong columns) {
  const char *path = (*env)->GetStringUTFChars(env, folder, NULL);
  const char *entry = (*env)->GetStringUTFChars(env, input, NULL);
  const char *end = (*env)->GetStringUTFChars(env, output, NULL);
  const char *tags[] = {"serve"};
  TF_Status *status = TF_NewStatus();
  TF_Graph *graph = TF_NewGraph();
  TF_SessionOptions *options = TF_NewSessionOptions();
  TF_Session *session = TF_LoadSessionFromSavedModel(
      options, NULL, path, tags, 1, graph, NULL, status);
  if (TF_GetCode(status) != TF_OK)
    return refuse(env, TF_Message(status));

  TF_Output in = {TF_GraphOperationByName(graph, entry), 0};
  TF_Output out = {TF_GraphOperationByName(graph, end), 0};
  if (in.oper == NULL) return refuse(env, "no such input");
  if (out.oper == NULL) return refuse(env, "no such output");

  int64_t shape[] = {rows, columns};
  TF_Tensor *x = TF_AllocateTensor(TF_FLOAT, shape, 2,
                                   rows * columns * sizeof(float));
  (*env)->GetFloatArrayRegion(env, values, 0, rows * columns,
                              TF_TensorData(x));
  TF_Tensor *y = NULL;
  TF_SessionRun(session, NULL, &in, &x, 1, &out, &y, 1, NULL, 0, NULL,
                status);
  if (TF_GetCode(status) != TF_OK)
    return refuse(env, TF_Message(status));

  jsize count = TF_TensorElementCount(y);
  jfloatArray result = (*env)->NewFloatArray(env, count);
  (*env)->SetFloatArrayRegion(env, result, 0, count, TF_TensorData(y));
  TF_DeleteTensor(x);
  TF_DeleteTensor(y);
  TF_CloseSession(session, status);
  TF_DeleteSession(session, status);
  TF_DeleteSessionOptions(options);
  TF_DeleteGraph(graph);
  TF_DeleteStatus(status);
  (*env)->ReleaseStringUTFChars(env, folder, path);
  (*env)->ReleaseStringUTFChars(env, input, entry);
  (*env)->ReleaseStringUTFChars(env, output, end);
  return result;
}
