using System.ComponentModel;
using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Converts one kind of <see cref="IndicatorValue"/> from its text, for properties that are typed as that kind.</summary>
/// <typeparam name="T">The kind, such as <see cref="ThresholdValue"/>.</typeparam>
public sealed class IndicatorValueCaseTypeConverter<T> : TextTypeConverter<IndicatorValue>
    where T : IndicatorValue
{
    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="value"/> is a text, and none of that kind.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        var read = base.ConvertFrom(context, culture, value);
        return read is T
            ? read
            : throw new FormatException(
                $"“{value}”是{read?.GetType().Name}，而不是{typeof(T).Name}。 '{value}' is a {read?.GetType().Name} and no {typeof(T).Name}."
            );
    }
}
