using System.ComponentModel;
using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Converts a type from its text and to it, for whoever knows types only by their <see cref="TypeConverter"/>.</summary>
/// <remarks>
/// <para>
/// Those are <c>IConfiguration</c>, the <c>@bind</c> of Blazor, the markup of WPF, model binding of MVC, and Newtonsoft.Json. The
/// converter is attached to every type of the library that has a text, and is found through
/// <see cref="TypeDescriptor.GetConverter(Type)"/>. What it reads is what <c>Parse</c> of the type reads, and what it writes is what
/// <c>ToString</c> writes; the culture changes neither.
/// </para>
/// <para>
/// The text of a <see cref="Money"/> is in yuan, so that <c>66.78万元</c> and <c>667800.00</c> in a configuration are the same amount.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var limit = (Money)TypeDescriptor.GetConverter(typeof(Money)).ConvertFromInvariantString("66.78万元")!;
/// </code>
/// </example>
/// <typeparam name="T">The type.</typeparam>
public class TextTypeConverter<T> : TypeConverter
    where T : IParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">
    /// <paramref name="value"/> is a text, and none of the type, or one that is out of its range.
    /// </exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is no text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
        {
            return base.ConvertFrom(context, culture, value);
        }

        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (OverflowException outOfRange)
        {
            throw new FormatException(outOfRange.Message, outOfRange);
        }
    }
}
