import numpy as np

x = np.arange(6.0).reshape(2, 3)
rows_first = x.flatten()
columns_first = x.flatten(order="F")
print("C order:", rows_first.tolist())
print("F order:", columns_first.tolist())
fortran = np.array_equal(columns_first, x.T.flatten())
print("the same as transposing first:", fortran)

flat, raveled = x.flatten(), x.ravel()
x[0, 0] = 9.0
after_write = float(flat[0])
ravel_after_write = float(raveled[0])
print("after x[0, 0] = 9: flatten", after_write,
      "ravel", ravel_after_write)
x[0, 0] = 0.0

line = np.arange(3.0)
same_object = line.flatten() is line
print("flatten of one axis is the same object:", same_object)

# By hand: the weights go back to column order.
grad = np.arange(6.0).reshape(3, 2).T
print("gradient:", grad.tolist())
