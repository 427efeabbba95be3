// Nest and TypeORM decorators record design types through this shim; it must exist before any module loads.
import 'reflect-metadata';
