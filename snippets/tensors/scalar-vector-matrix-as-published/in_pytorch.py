import torch
# 스칼라
s = torch.tensor(3)
# 벡터
v = torch.tensor([1, 2, 3])
# 행렬
m = torch.tensor([[1, 2], [3, 4]])
print(s.ndim, v.ndim, m.ndim)  # 0, 1, 2
