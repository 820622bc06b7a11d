/** Stands in for @stdlib/assert-has-generator-support, which finds out by eval; the add-in's policy forbids eval, and there are generators wherever it runs. */
module.exports = () => true;
