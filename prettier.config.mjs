/** How code and documents are laid out; everything not named is Prettier's default. */
export default { printWidth: 140 };
