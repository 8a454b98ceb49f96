// A program of somebody else: a folder with this package in its `node_modules`, as compiled, where `tensorbridge typegen` is run
// and the compiler is asked.

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { type Diagnostic, root, run } from './compiler.js'

const OPTIONS = {
  target: 'ES2023',
  lib: ['ES2023', 'ESNext.Disposable'],
  module: 'NodeNext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
}

/** What a program said, and how it ended. */
export interface Ended {
  readonly exitCode?: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** The folder; it removes itself. */
export class UserProject implements Disposable {
  readonly path: string = realpathSync(mkdtempSync(join(tmpdir(), 'tb-user-')))
  /** This package in it: a copy, but for what it depends on. */
  readonly package: string = join(this.path, 'node_modules', 'tensorbridge')

  /** Compiles this package into a new folder. */
  static async make(): Promise<UserProject> {
    const project = new UserProject()
    mkdirSync(join(project.package, '..', '@types'), { recursive: true })
    mkdirSync(project.package)
    for (const name of ['package.json', 'typings']) {
      cpSync(join(root, name), join(project.package, name), { recursive: true })
    }
    for (const name of ['node_modules', 'python']) symlinkSync(join(root, name), join(project.package, name))
    symlinkSync(join(root, 'node_modules', '@types', 'node'), join(project.package, '..', '@types', 'node'))
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    // Errors of types are the type checker's business.
    const args = [compiler, '--noCheck', '--outDir', join(project.package, 'dist')]
    await execa(process.execPath, args, { cwd: root })
    project.write('package.json', JSON.stringify({ name: 'user', type: 'module', private: true }))
    return project
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true })
    writeFileSync(join(this.path, name), text)
  }

  /** `npx tensorbridge typegen …`. */
  async typegen(...args: string[]): Promise<Ended> {
    const program = join(this.package, 'dist', 'cli', 'main.js')
    return await execa(process.execPath, [program, 'typegen', ...args], { cwd: this.path, reject: false })
  }

  /** What the compiler says of a program of the user, and of the types that were made. */
  async check(program: string, options: Readonly<Record<string, unknown>> = {}): Promise<Diagnostic[]> {
    const configuration = { compilerOptions: { ...OPTIONS, ...options }, include: ['*.ts', 'python-types'] }
    this.write('tsconfig.json', JSON.stringify(configuration))
    this.write('main.ts', program)
    return await run(this.path)
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
