// Web IDL 4.3: the interface DOMException. An internal source: its value is a function that makes
// the class from what it is handed, so that nothing the program replaces can reach it.
(function (captureStackTrace, errorPrototype, setPrototypeOf, defineProperty, toStringTag) {
  'use strict';

  const names = {
    __proto__: null,
    IndexSizeError: ['INDEX_SIZE_ERR', 1],
    DOMStringSizeError: ['DOMSTRING_SIZE_ERR', 2],
    HierarchyRequestError: ['HIERARCHY_REQUEST_ERR', 3],
    WrongDocumentError: ['WRONG_DOCUMENT_ERR', 4],
    InvalidCharacterError: ['INVALID_CHARACTER_ERR', 5],
    NoDataAllowedError: ['NO_DATA_ALLOWED_ERR', 6],
    NoModificationAllowedError: ['NO_MODIFICATION_ALLOWED_ERR', 7],
    NotFoundError: ['NOT_FOUND_ERR', 8],
    NotSupportedError: ['NOT_SUPPORTED_ERR', 9],
    InUseAttributeError: ['INUSE_ATTRIBUTE_ERR', 10],
    InvalidStateError: ['INVALID_STATE_ERR', 11],
    SyntaxError: ['SYNTAX_ERR', 12],
    InvalidModificationError: ['INVALID_MODIFICATION_ERR', 13],
    NamespaceError: ['NAMESPACE_ERR', 14],
    InvalidAccessError: ['INVALID_ACCESS_ERR', 15],
    ValidationError: ['VALIDATION_ERR', 16],
    TypeMismatchError: ['TYPE_MISMATCH_ERR', 17],
    SecurityError: ['SECURITY_ERR', 18],
    NetworkError: ['NETWORK_ERR', 19],
    AbortError: ['ABORT_ERR', 20],
    URLMismatchError: ['URL_MISMATCH_ERR', 21],
    QuotaExceededError: ['QUOTA_EXCEEDED_ERR', 22],
    TimeoutError: ['TIMEOUT_ERR', 23],
    InvalidNodeTypeError: ['INVALID_NODE_TYPE_ERR', 24],
    DataCloneError: ['DATA_CLONE_ERR', 25],
  };

  class DOMException {
    #name;
    #message;

    constructor(message = '', name = 'Error') {
      this.#message = `${message}`;
      this.#name = `${name}`;
      captureStackTrace(this);
    }

    get name() {
      return DOMException.#of(this).#name;
    }

    get message() {
      return DOMException.#of(this).#message;
    }

    get code() {
      const known = names[DOMException.#of(this).#name];
      return known === undefined ? 0 : known[1];
    }

    static #of(value) {
      if (!(#name in value)) {
        throw new TypeError('Value of "this" must be of DOMException');
      }
      return value;
    }
  }

  const prototype = DOMException.prototype;
  setPrototypeOf(prototype, errorPrototype);
  for (const name of ['name', 'message', 'code']) {
    defineProperty(prototype, name, { __proto__: null, enumerable: true });
  }
  for (const name in names) {
    const constant = { __proto__: null, value: names[name][1], enumerable: true };
    defineProperty(DOMException, names[name][0], constant);
    defineProperty(prototype, names[name][0], constant);
  }
  defineProperty(prototype, toStringTag, {
    __proto__: null,
    value: 'DOMException',
    configurable: true,
  });
  return DOMException;
});
