/* Loads a SavedModel and runs it. Arguments: folder, input, output,
   rows, columns, then the values. No Python anywhere. */
#include <stdio.h>
#include <stdlib.h>
#include <tensorflow/c/c_api.h>

static void must(TF_Status *status) {
  if (TF_GetCode(status) == TF_OK) return;
  printf("%s\n", TF_Message(status));
  exit(1);
}

static TF_Output named(TF_Graph *graph, const char *name) {
  TF_Output port = {TF_GraphOperationByName(graph, name), 0};
  if (port.oper != NULL) return port;
  printf("no operation named %s\n", name);
  exit(1);
}

int main(int argc, char **argv) {
  TF_Status *status = TF_NewStatus();
  TF_Graph *graph = TF_NewGraph();
  TF_SessionOptions *options = TF_NewSessionOptions();
  const char *tags[] = {"serve"};
  TF_Session *session = TF_LoadSessionFromSavedModel(
      options, NULL, argv[1], tags, 1, graph, NULL, status);
  must(status);

  TF_Output in = named(graph, argv[2]), out = named(graph, argv[3]);
  int64_t shape[] = {atoi(argv[4]), atoi(argv[5])};
  size_t count = shape[0] * shape[1];
  TF_Tensor *x = TF_AllocateTensor(TF_FLOAT, shape, 2,
                                   count * sizeof(float));
  for (size_t i = 0; i < count; i++)
    ((float *)TF_TensorData(x))[i] = strtof(argv[6 + i], NULL);

  TF_Tensor *y = NULL;
  TF_SessionRun(session, NULL, &in, &x, 1, &out, &y, 1, NULL, 0,
                NULL, status);
  must(status);
  const float *values = TF_TensorData(y);
  for (int64_t i = 0; i < TF_TensorElementCount(y); i++)
    printf("%.9g ", values[i]);
  printf("\n%s\n", TF_Version());

  TF_DeleteTensor(x);
  TF_DeleteTensor(y);
  TF_CloseSession(session, status);
  TF_DeleteSession(session, status);
  TF_DeleteSessionOptions(options);
  TF_DeleteGraph(graph);
  TF_DeleteStatus(status);
  return 0;
}
