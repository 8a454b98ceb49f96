// Who does the work: the versions and the device of a Python, as lines to read. Waits until TensorFlow is loaded.

import { availableParallelism, cpus } from 'node:os'
import type { Python } from 'tensorbridge'

/** What computes: `cpu`, or the names of the GPUs. */
export async function describePython(python: Python): Promise<string[]> {
  const { tf, keras } = python
  // Four questions, one message: nothing is sent before the first await.
  const [version, tensorflow, kerasVersion, gpus] = (await Promise.all([
    python.import('platform').python_version(),
    tf.__version__,
    keras.__version__,
    tf.config.list_physical_devices('GPU'),
  ])) as [string, string, string, [name: string, type: string][]]

  const cpu = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() || 'an unnamed processor'}`
  const device = gpus.length > 0 ? `GPU (${gpus.map(([name]) => name).join(', ')})` : `CPU (${cpu})`
  return [
    `Python ${version}, TensorFlow ${tensorflow}, Keras ${kerasVersion}; process ${python.pid}`,
    `device: ${device}`,
  ]
}
