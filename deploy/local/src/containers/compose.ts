import { execFile, spawn } from 'node:child_process';
import { SetupError } from '../servers/setup-error.js';
import { ROOT } from '../state/folder.js';

const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/** One project of docker-compose.yml on this machine's Docker engine. */
export class Compose {
  private constructor(
    private readonly program: readonly string[],
    private readonly project: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Finds Compose, as a plugin or by itself; a machine without it is told so. */
  static async find(project: string, env: Readonly<Record<string, string>>): Promise<Compose> {
    for (const program of [['docker', 'compose'], ['docker-compose']]) {
      const compose = new Compose(program, project, env);
      const { code } = await compose.execute([...program, 'version']);
      if (code === 0) return compose;
    }
    throw new SetupError('neither docker compose nor docker-compose can be run', 'install Docker and its Compose');
  }

  /** Runs a Compose command and shows what it says. */
  async show(...args: string[]): Promise<void> {
    const [command = '', ...rest] = this.words(args);
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(command, rest, {
        cwd: ROOT,
        env: this.environment(),
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      child.once('error', reject);
      child.once('exit', resolve);
    });
    if (code !== 0) throw new SetupError(`docker compose ${args[0] ?? ''} failed`, 'see what it printed above');
  }

  /** Runs a Compose command and gives what it printed. */
  async read(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.execute(this.words(args));
    if (code === 0) return stdout;
    throw new SetupError(`docker compose ${args.join(' ')}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }

  /** Runs a command in a service's container and gives its exit code and what it printed on both streams. */
  async inside(service: string, ...command: string[]): Promise<{ code: number; said: string }> {
    const { code, stdout, stderr } = await this.execute(this.words(['exec', '-T', service, ...command]));
    return { code, said: `${stdout}${stderr}`.trim() };
  }

  /** Runs `docker` itself and gives what it printed. */
  async docker(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.execute(['docker', ...args]);
    if (code === 0) return stdout;
    throw new SetupError(`docker ${args[0] ?? ''}: ${stderr.trim()}`);
  }

  private words(args: readonly string[]): string[] {
    return [...this.program, '--project-name', this.project, ...args];
  }

  private environment(): NodeJS.ProcessEnv {
    return { ...process.env, ...this.env };
  }

  private execute([command = '', ...args]: readonly string[]): Promise<Ended> {
    const options = { cwd: ROOT, env: this.environment(), maxBuffer: MAX_OUTPUT_BYTES };
    return new Promise((resolve) => {
      execFile(command, args, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      });
    });
  }
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
