using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of one kind of <see cref="IndicatorValue"/>, for properties that are typed as that kind.</summary>
/// <remarks>It reads the same objects as <see cref="IndicatorValueJsonConverter"/> and refuses those of other kinds.</remarks>
/// <typeparam name="T">The kind, such as <see cref="ThresholdValue"/>.</typeparam>
public sealed class IndicatorValueCaseJsonConverter<T> : ModelJsonConverter<T>
    where T : IndicatorValue
{
    internal override T? ReadModel(ref JsonInput input)
    {
        var value = IndicatorValueJsonConverter.Instance.ReadModel(ref input);
        if (value is not null and not T)
        {
            input.ReportObject(
                ReadingProblems.WrongKind,
                new(FindingValue.Expected, typeof(T).Name),
                new(FindingValue.Actual, value.GetType().Name)
            );
        }

        return value as T;
    }

    internal override void WriteModel(Utf8JsonWriter writer, T value) =>
        IndicatorValueJsonConverter.Instance.WriteModel(writer, value);
}
