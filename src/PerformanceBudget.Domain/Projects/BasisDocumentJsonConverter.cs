using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="BasisDocument"/>: <c>{"title":"关于……的通知","number":"沪府合办发〔2015〕5号"}</c>.</summary>
public sealed class BasisDocumentJsonConverter : ModelJsonConverter<BasisDocument>
{
    internal static readonly BasisDocumentJsonConverter Instance = new();

    private const int Title = 0;
    private const int Number = 1;

    private static readonly JsonShape Shape = new("title", "number");

    internal override BasisDocument? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? title = null;
        string? number = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Title:
                    title = input.ReadString();
                    break;
                case Number:
                    number = input.ReadString();
                    break;
            }
        }

        return input.Checked(new BasisDocument { Title = title, Number = number }, in members);
    }

    internal override void WriteModel(Utf8JsonWriter writer, BasisDocument value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Title], value.Title);
        writer.WriteText(Shape[Number], value.Number);
        writer.WriteEndObject();
    }
}
