using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Tests.Measurement;

[Laws(Arbitrary = new[] { typeof(CostingGenerators) }, MaxTest = CostingGenerators.Cases)]
public sealed class QuantityProperties
{
    private static readonly string[] Formats = ["", "G", "g", "N", "n"];

    [Law]
    public void Text_in_every_format_reads_back_under_every_culture(Quantity quantity, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            foreach (var format in Formats)
            {
                var text = quantity.ToString(format);
                Assert.Equal(quantity, Quantity.Parse(text));
                Assert.Equal(quantity, Quantity.Parse(Encoding.UTF8.GetBytes(text), culture));
                Assert.Equal(text, quantity.ToString(format, culture));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void Multiplication_commutes(Quantity a, Quantity b)
    {
        if (Math.Abs(a.Number) < 1_000_000 && Math.Abs(b.Number) < 1_000_000)
        {
            Assert.Equal(a * b, b * a);
        }
    }

    [Law]
    public void Division_undoes_multiplication(Quantity a, Quantity b)
    {
        if (Math.Abs(a.Number) < 1_000_000 && Math.Abs(b.Number) < 1_000_000 && !b.IsZero)
        {
            Assert.Equal(a, a * b / b);
        }
    }

    [Law]
    public void Conversion_within_a_dimension_means_the_same(Quantity quantity)
    {
        if (Math.Abs(quantity.Number) < 1_000_000)
        {
            var converted = quantity.ToDimension();
            Assert.True(converted.MeansTheSameAs(quantity));
            Assert.True(quantity.MeansTheSameAs(converted));
            Assert.Equal(quantity, converted.In(quantity.Unit));
            Assert.Equal(quantity.Number * quantity.Unit.Scale, converted.Number);
        }
    }

    [Law]
    public void Different_numbers_never_mean_the_same(Quantity quantity)
    {
        var other = Quantity.Create(quantity.Number == 0 ? 1 : -quantity.Number, quantity.Unit);

        Assert.False(quantity.MeansTheSameAs(other));
        Assert.NotEqual(quantity, other);
    }

    [Law]
    public void Addition_and_subtraction_are_inverse_in_the_unit_of_the_left(Quantity a, Quantity b)
    {
        if (Math.Abs(a.Number) < 1_000_000 && Math.Abs(b.Number) < 1_000_000)
        {
            var c = Quantity.Create(b.Number, a.Unit).ToDimension();
            Assert.Equal(a, a + c - c);
            Assert.Equal(a.Unit, (a + c).Unit);
            Assert.True((a + c).MeansTheSameAs(c + a));
        }
    }

    [Law]
    public void Formatting_needs_room_for_the_whole_text(Quantity quantity)
    {
        var text = quantity.ToString("N");
        var utf8 = Encoding.UTF8.GetBytes(text);

        var characters = new char[text.Length];
        Assert.True(quantity.TryFormat(characters, out var written, "N"));
        Assert.Equal(text, new string(characters, 0, written));

        var bytes = new byte[utf8.Length];
        Assert.True(quantity.TryFormat(bytes, out var bytesWritten, "N"));
        Assert.Equal(utf8, bytes[..bytesWritten]);

        Assert.False(quantity.TryFormat(characters.AsSpan(1), out written, "N"));
        Assert.False(quantity.TryFormat(bytes.AsSpan(1), out bytesWritten, "N"));
        Assert.Equal(0, written + bytesWritten);
    }
}
