using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Headline"/>: <c>{"projectCount":7,"stated":"725.56万元"}</c>.</summary>
public sealed class HeadlineJsonConverter : ModelJsonConverter<Headline>
{
    internal static readonly HeadlineJsonConverter Instance = new();

    private const int UnitCount = 0;
    private const int ProjectCount = 1;
    private const int Stated = 2;
    private const int LargeProjectThreshold = 3;
    private const int LargeProjectCount = 4;

    private static readonly JsonShape Shape = new(
        "unitCount",
        "projectCount",
        "stated",
        "largeProjectThreshold",
        "largeProjectCount"
    );

    internal override Headline? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        int? unitCount = null;
        int? projectCount = null;
        StatedAmount? stated = null;
        StatedAmount? largeProjectThreshold = null;
        int? largeProjectCount = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case UnitCount:
                    unitCount = input.ReadInt32();
                    break;
                case ProjectCount:
                    projectCount = input.ReadInt32();
                    break;
                case Stated:
                    stated = StatedAmountJsonConverter.Instance.ReadModel(ref input);
                    break;
                case LargeProjectThreshold:
                    largeProjectThreshold = StatedAmountJsonConverter.Instance.ReadModel(ref input);
                    break;
                case LargeProjectCount:
                    largeProjectCount = input.ReadInt32();
                    break;
            }
        }

        return input.Checked(
            new Headline
            {
                UnitCount = unitCount,
                ProjectCount = projectCount,
                Stated = stated,
                LargeProjectThreshold = largeProjectThreshold,
                LargeProjectCount = largeProjectCount,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, Headline value)
    {
        writer.WriteStartObject();
        writer.WriteCount(Shape[UnitCount], value.UnitCount);
        writer.WriteCount(Shape[ProjectCount], value.ProjectCount);
        writer.WriteModel(Shape[Stated], value.Stated, StatedAmountJsonConverter.Instance);
        writer.WriteModel(
            Shape[LargeProjectThreshold],
            value.LargeProjectThreshold,
            StatedAmountJsonConverter.Instance
        );
        writer.WriteCount(Shape[LargeProjectCount], value.LargeProjectCount);
        writer.WriteEndObject();
    }
}
