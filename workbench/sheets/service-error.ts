/** Google's exceptions, which are errors with this name. */
export function serviceError(message: string): Error {
  const error = new Error(message);
  error.name = "Exception";
  return error;
}
