import { DomainError } from '@crossward/kernel';
import { Command, CommanderError } from 'commander';
import { corpusCommand } from './corpus-command.js';
import { ANSWERED, BAD_INPUT, BAD_USAGE } from './exit-status.js';
import { recogniseCommand } from './recognise/command.js';
import { routeCommand } from './route/command.js';
import { sentencesOf } from './say-error.js';
import { gapsCommand } from './service/gaps-command.js';
import { signInCommand, signOutCommand } from './service/sign-in-command.js';
import { submissionsCommand } from './service/submissions-command.js';
import { isBrokenPipe, processTerminal, type Terminal } from './terminal.js';

/** Runs one command; the exit status. Nothing but a fault of the program itself throws. */
export const run = async (args: readonly string[], terminal: Terminal = processTerminal): Promise<number> => {
  let status = ANSWERED;
  const finish = (code: number): void => {
    status = code;
  };
  const program = new Command('crossward')
    .description('Who may work where, from which day, by which route, on which legal basis.')
    .exitOverride()
    .showHelpAfterError('Run with --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    });
  const commands = [
    ...[recogniseCommand(terminal, finish), routeCommand(terminal), corpusCommand(terminal, finish)],
    ...[gapsCommand(terminal), submissionsCommand(terminal), signInCommand(terminal), signOutCommand(terminal)],
  ];
  for (const command of commands) {
    program.addCommand(inheriting(command, program));
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, terminal);
  }
};

/** Commands within commands too: none of them ends the process by itself. */
const inheriting = (command: Command, parent: Command): Command => {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
};

const statusOf = (error: unknown, terminal: Terminal): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ANSWERED : BAD_USAGE;
  if (isBrokenPipe(error)) return ANSWERED;
  if (!(error instanceof DomainError)) throw error;
  terminal.err.write(sentencesOf(error));
  return BAD_INPUT;
};
