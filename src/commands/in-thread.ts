/** Instead of a command line, where the program runs in a thread of its own: nobody can type it. */
export const IN_THREAD = '\0replay';
