// keras.ops from TypeScript, beside the same program in Python.

import { describe, it } from 'vitest'
import { type Remote, tuple } from '../../src/index.js'
import { sideBySide } from './side-by-side.js'
import { x } from './training-programs.js'

describe('keras.ops', () => {
  const { expectSame } = sideBySide('3')

  it('compute as in Python: arrays, linear algebra, networks, control flow', async () => {
    await expectSame(
      `
def program(x):
    ops = keras.ops
    a = ops.convert_to_tensor(x)
    square = ops.matmul(ops.transpose(a), a)
    total, sums = ops.scan(lambda carry, each: (carry + each, carry * each), ops.convert_to_tensor(0.0), a[:4, 0])
    return [
        ops.mean(a, axis=0), ops.std(a), ops.concatenate([a, a], axis=1)[0], ops.where(a > 0.5, a, 0.0), ops.clip(a, 0.2, 0.4),
        ops.argmax(a, axis=1), ops.one_hot([1, 0], 3), ops.top_k(a[:, 0], 3), ops.einsum('ij,kj->ik', a[:2], a[:2]),
        ops.inv(square + ops.eye(2)), ops.norm(a), ops.softmax(a, axis=-1), ops.gelu(a), ops.log_softmax(a),
        ops.cond(ops.mean(a) > 0.1, lambda: ops.sum(a), lambda: ops.min(a)), ops.while_loop(lambda i: i < 5.0, lambda i: (i + 2.0,), (ops.convert_to_tensor(0.0),)),
        ops.vectorized_map(lambda row: ops.sum(row * row), a), total, sums, ops.map(lambda row: row[0] - row[1], a),
        ops.image.resize(ops.reshape(a, (1, 8, 8, 1)), (4, 4)), ops.cast(a * 10, 'int32'), ops.segment_sum(a[:, 0], ops.arange(32) % 3, 3),
        ops.shape(a), ops.fft((a[:, 0], a[:, 1])), ops.logsumexp(a),
    ]
`,
      async ({ keras }) => {
        const { ops } = keras
        const a = ops.convert_to_tensor(x)
        const column = (i: number): Remote => ops.take(a, i, { axis: 1 })
        const square = ops.matmul(ops.transpose(a), a)
        const scanned = ops.scan(
          (carry: Remote, each: Remote) => tuple(ops.add(carry, each), ops.multiply(carry, each)),
          ops.convert_to_tensor(0),
          ops.slice(column(0), [0], [4]),
        )
        const first = ops.slice(a, [0, 0], [2, 2])
        return [
          ops.mean(a, { axis: 0 }),
          ops.std(a),
          ops.concatenate([a, a], { axis: 1 })[0],
          ops.where(ops.greater(a, 0.5), a, 0),
          ops.clip(a, 0.2, 0.4),
          ops.argmax(a, { axis: 1 }),
          ops.one_hot([1, 0], 3),
          [ops.top_k(column(0), 3)[0], ops.top_k(column(0), 3)[1]],
          ops.einsum('ij,kj->ik', first, first),
          ops.inv(ops.add(square, ops.eye(2))),
          ops.norm(a),
          ops.softmax(a, { axis: -1 }),
          ops.gelu(a),
          ops.log_softmax(a),
          ops.cond(
            ops.greater(ops.mean(a), 0.1),
            () => ops.sum(a),
            () => ops.min(a),
          ),
          [
            ops.while_loop(
              (i: Remote) => ops.less(i, 5),
              (i: Remote) => tuple(ops.add(i, 2)),
              tuple(ops.convert_to_tensor(0)),
            )[0],
          ],
          ops.vectorized_map((row: Remote) => ops.sum(ops.multiply(row, row)), a),
          scanned[0],
          scanned[1],
          ops.map((row: Remote) => ops.subtract(row[0], row[1]), a),
          ops.image.resize(ops.reshape(a, [1, 8, 8, 1]), [4, 4]),
          ops.cast(ops.multiply(a, 10), 'int32'),
          ops.segment_sum(column(0), ops.mod(ops.arange(32), 3), 3),
          await ops.shape(a),
          [ops.fft(tuple(column(0), column(1)))[0], ops.fft(tuple(column(0), column(1)))[1]],
          ops.logsumexp(a),
        ]
      },
      x,
    )
  })
})
