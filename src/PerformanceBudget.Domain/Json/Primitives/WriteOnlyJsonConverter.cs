namespace PerformanceBudget.Domain.Json;

/// <summary>Writes a type that says what was found, and refuses to read it.</summary>
/// <remarks>
/// A finding is made of its definition, by which it is compared, and of values of many types; its JSON has the sentences that came
/// of both. Nobody can make a definition of a sentence. Who needs findings of another process keeps the declaration and reviews it
/// again, or reads the properties of the form into types of their own.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
public abstract class WriteOnlyJsonConverter<T> : ModelJsonConverter<T>
    where T : notnull
{
    private protected WriteOnlyJsonConverter() { }

    internal sealed override T? ReadModel(ref JsonInput input) =>
        throw new NotSupportedException(
            $"{typeof(T).Name}只能写出为JSON，不能读入。 A {typeof(T).Name} is written as JSON and not read back."
        );
}
