// examples/15-sync prints what the same program in Python prints, to the last digit.

import { fileURLToPath } from 'node:url'
import { configurePython, python, startPython } from 'tensorbridge/sync'
import { expect, it, vi } from 'vitest'
import { tensorflowOptions } from '../harness.js'

it('the example and its twin in Python print the same lines', async () => {
  const options = tensorflowOptions()
  const lines: string[] = []
  configurePython(options)
  {
    using log = vi.spyOn(console, 'log').mockImplementation((...values) => void lines.push(values.join(' ')))
    await import('../../examples/15-sync/main.js')
    log.mockRestore()
  }
  python.close()
  let printed = ''
  using twin = startPython({ ...options, stdout: (text) => (printed += text) })
  twin.import('runpy').run_path(fileURLToPath(new URL('../../examples/15-sync/main.py', import.meta.url)))
  expect(lines).toHaveLength(14)
  expect(printed.trimEnd().split('\n')).toEqual(lines)
})
